package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who speaks plain HTTP: pages by session, the API by token. Follows no redirect. */
public final class Visitor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern API_TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String home;
    private String token = "";

    /** A guest. */
    public Visitor(int port) {
        home = "http://localhost:" + port;
    }

    /** Signs in by the form of the sign-in page. */
    public Visitor signIn(String account) {
        var answer = post("/dang-nhap", Map.of("tai-khoan", account, "mat-khau", Tab.PASSWORD));
        if (answer.statusCode() != 303 && answer.statusCode() != 302) {
            throw new AssertionError(account + " could not sign in: " + answer.statusCode());
        }
        return this;
    }

    /** Obtains a token and sends it with every later request. */
    public Visitor withToken(String account) {
        var answer = postJson(
                "/api/v1/tokens", "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(account, Tab.PASSWORD));
        var found = API_TOKEN.matcher(answer.body());
        if (!found.find()) {
            throw new AssertionError(account + " got no token: " + answer.statusCode());
        }
        token = found.group(1);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form as a browser would, with the token that its page carries. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var page = FORM_TOKEN.matcher(get(path).body());
        var hidden = page.find() ? "_csrf=" + encoded(page.group(1)) + "&" : "";
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", hidden, ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> postJson(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(home + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
