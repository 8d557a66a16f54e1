package vn.motcua.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.forms.BirthForm;

/**
 * Several counters that hand in dossiers at once, each under a key of its own, and take every second one in. What the
 * server acknowledged is kept, to be compared with what it knows later.
 */
final class Submissions {

    private static final int COUNTERS = 4;
    private static final int PATIENCE = 100;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BODY = "{\"procedure\":\"1.001193\",\"channel\":\"direct\",\"answers\":"
            + BirthForm.married().json() + "}";

    private final String token;
    private final String name;
    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final java.util.Set<String> sent = new ConcurrentSkipListSet<>();
    private final java.util.Set<String> received = new ConcurrentSkipListSet<>();
    private final Queue<String> oddities = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pauses = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();

    Submissions(String token, String name) {
        this.token = token;
        this.name = name;
    }

    /**
     * Streams until the server is gone or each counter has sent that many.
     *
     * @param each how many dossiers each counter hands in
     * @param onAcknowledged called after every acknowledgement with their number so far, by the thread that got it
     */
    void stream(int port, int each, IntConsumer onAcknowledged) {
        var counters = IntStream.range(0, COUNTERS)
                .mapToObj(counter -> Thread.ofPlatform().start(() -> work(port, counter, each, onAcknowledged)))
                .toList();
        for (var counter : counters) {
            try {
                counter.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private void work(int port, int counter, int each, IntConsumer onAcknowledged) {
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < each; i++) {
                var key = name + "-" + counter + "-" + i;
                sent.add(key);
                numbers.put(key, number(until(client, submission(port, key), 201)));
                onAcknowledged.accept(acknowledged.incrementAndGet());
                if (i % 2 == 0) {
                    receive(client, port, key);
                }
            }
        } catch (IOException gone) {
            // Killed under this counter: what it had not been told yet may be there or not.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void receive(HttpClient client, int port, String key) throws IOException, InterruptedException {
        var path = "/api/v1/dossiers/" + numbers.get(key) + "/receive";
        // Sent again after a 503, it may find that the first time had been enough.
        until(client, post(port, path, ""), 200, 409);
        received.add(key);
    }

    /** Sends it again while the database is away, as the answer asks for; any other answer is noted as odd. */
    private HttpResponse<String> until(HttpClient client, HttpRequest request, Integer... wanted)
            throws IOException, InterruptedException {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (java.util.Set.of(wanted).contains(answer.statusCode())) {
                return answer;
            }
            if (!saysAway(answer)) {
                oddities.add(answer.statusCode() + " " + answer.body());
            }
            pauses.incrementAndGet();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        oddities.add("no answer but 503 in " + PATIENCE + " tries");
        throw new IOException("The server never came back.");
    }

    private static boolean saysAway(HttpResponse<String> answer) {
        return answer.statusCode() == 503
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && answer.headers().firstValue("Retry-After").isPresent()
                && answer.body().contains("\"code\":\"error.503\"");
    }

    /** What the server answers to the same key again. */
    String again(int port, String key) {
        try (var client = HttpClient.newHttpClient()) {
            return number(client.send(submission(port, key), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest submission(int port, String key) {
        return post(port, "/api/v1/dossiers", BODY, "Idempotency-Key", key);
    }

    private HttpRequest post(int port, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                // Whoever waits longer is not answered but left hanging.
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }

    private static String number(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("number").asString("none: " + answer.body());
    }

    /** Number by key, as acknowledged. */
    Map<String, String> numbers() {
        return numbers;
    }

    /** Every key that was sent, acknowledged or not. */
    java.util.Set<String> sent() {
        return sent;
    }

    /** Keys of dossiers whose reception was acknowledged. */
    java.util.Set<String> received() {
        return received;
    }

    /** Answers that were neither what was asked for nor the sentence that the database is away. */
    Queue<String> oddities() {
        return oddities;
    }

    /** How often somebody was told to send again. */
    int pauses() {
        return pauses.get();
    }
}
