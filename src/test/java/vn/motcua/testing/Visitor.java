package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A visitor without script: keeps cookies, follows no redirect by itself, and fills the hidden token of the page seen
 * last into the form it sends, as a browser would.
 */
public final class Visitor {

    private static final String PASSWORD = "motcua-demo";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String seen = "";

    public Visitor(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** Somebody who has signed in with a demonstration account. */
    public static Visitor signedIn(int port, String account) {
        var visitor = new Visitor(port);
        var answer = visitor.signIn(account, PASSWORD);
        if (answer.status() != 303) {
            throw new IllegalStateException(account + " could not sign in: " + answer.status());
        }
        return visitor;
    }

    /** Opens the sign-in page and sends it. */
    public Answer signIn(String account, String password) {
        get("/dang-nhap");
        return send("/dang-nhap", Map.of("tai-khoan", account, "mat-khau", password));
    }

    public Answer get(String path, String... headers) {
        return exchange(request(path, headers).GET());
    }

    public Answer head(String path) {
        return exchange(request(path).HEAD());
    }

    /** Sends a form with the token of the page seen last. */
    public Answer send(String path, Map<String, String> fields, String... headers) {
        var all = new LinkedHashMap<>(fields);
        var token = TOKEN.matcher(seen);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return sendBare(path, all, headers);
    }

    /** Sends a form as another site would make the browser send it: with cookies but without a token. */
    public Answer sendBare(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return exchange(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends JSON to the API. */
    public Answer sendJson(String path, String json, String... headers) {
        return exchange(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** Makes this visitor carry a cookie that somebody else chose. */
    public void carry(String name, String value) {
        cookies.put(name, value);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            var answer = new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
            answer.cookies().forEach(this::keep);
            seen = answer.body();
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String header) {
        var pair = header.substring(0, header.contains(";") ? header.indexOf(';') : header.length());
        var name = pair.substring(0, pair.indexOf('='));
        if (header.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(pair.indexOf('=') + 1));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the application answered. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        /** Where a redirect leads, or empty. */
        public String location() {
            return header("Location").orElse("");
        }

        public List<String> cookies() {
            return response.headers().allValues("Set-Cookie");
        }
    }
}
