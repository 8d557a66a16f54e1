package vn.motcua.notification.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/**
 * An SMS provider after the contract of docs/notification.md, with the faults of real ones: it is slow, refuses, is too
 * busy, breaks, cuts the line before or after it has taken the message. It takes each Idempotency-Key once.
 */
final class SmsProvider implements AutoCloseable {

    static final String TOKEN = "provider-token";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>(new ArrayDeque<>());
    private final Map<String, Map<?, ?>> accepted = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch closing = new CountDownLatch(1);

    SmsProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sms", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/sms");
    }

    /** The next requests are answered so, in this order; the ones after them well. */
    SmsProvider failing(Fault... inTurn) {
        faults.addAll(List.of(inTurn));
        return this;
    }

    /** Messages taken, by idempotency key. */
    Map<String, Map<?, ?>> accepted() {
        return Map.copyOf(accepted);
    }

    /** Keys of all requests, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        asked.add(key);
        var body =
                JSON.readValue(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), Map.class);
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            reply(exchange, 401);
            return;
        }
        var fault = faults.poll();
        switch (fault) {
            case null -> take(exchange, key, body);
            case SLOW -> waitForTheEnd();
            case REFUSES -> reply(exchange, 422);
            case TOO_BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "30");
                reply(exchange, 429);
            }
            case BROKEN -> reply(exchange, 500);
            case CUTS_BEFORE -> exchange.close();
            case CUTS_AFTER -> {
                accepted.putIfAbsent(key, body);
                exchange.close();
            }
        }
    }

    private void take(HttpExchange exchange, String key, Map<?, ?> body) throws IOException {
        accepted.putIfAbsent(key, body);
        reply(exchange, 202);
    }

    private static void reply(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void waitForTheEnd() {
        try {
            closing.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What providers do. */
    enum Fault {
        SLOW,
        REFUSES,
        TOO_BUSY,
        BROKEN,
        CUTS_BEFORE,
        CUTS_AFTER
    }
}
