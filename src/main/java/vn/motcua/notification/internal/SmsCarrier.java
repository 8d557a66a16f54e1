package vn.motcua.notification.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.notification.Channel;

/**
 * Hands letters to an SMS provider by HTTP; the contract stands in docs/notification.md. Providers differ: a small
 * converter of theirs or ours stands between, so that their ways stay out of here.
 */
final class SmsCarrier implements Carrier {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** Answers that speak about this letter. All others speak about the provider or about us, and may change. */
    private static final Set<Integer> REFUSALS = Set.of(400, 404, 410, 413, 422);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final URI url;
    private final String token;
    private final String sender;
    private final Duration patience;

    SmsCarrier(URI url, String token, String sender) {
        this(url, token, sender, Duration.ofSeconds(15));
    }

    SmsCarrier(URI url, String token, String sender, Duration patience) {
        this.url = url;
        this.token = token;
        this.sender = sender;
        this.patience = patience;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void carry(Letter letter) {
        int status = statusOf(request(letter));
        if (REFUSALS.contains(status)) {
            throw new LetterRefused("HTTP " + status);
        }
        if (status < 200 || status > 299) {
            throw new CarrierAway("HTTP " + status);
        }
    }

    private HttpRequest request(Letter letter) {
        var body = JSON.writeValueAsString(
                Map.of("id", letter.id().toString(), "to", letter.address(), "sender", sender, "text", letter.text()));
        return HttpRequest.newBuilder(url)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", letter.id().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private int statusOf(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            throw new CarrierAway(away.getClass().getSimpleName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CarrierAway("interrupted");
        }
    }
}
