package vn.motcua.testing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that speaks to the API for one account; or for nobody. */
public final class Program {

    private static final JsonMapper JSON = new JsonMapper();

    private final Visitor visitor;
    private final List<String> headers;

    private Program(int port, List<String> headers) {
        this.visitor = new Visitor(port);
        this.headers = headers;
    }

    /** A program that has not signed in. */
    public static Program ofNobody(int port) {
        return new Program(port, List.of());
    }

    /** A program that has signed in with a demonstration account. */
    public static Program of(int port, String account) {
        var answer = new Visitor(port)
                .sendJson("/api/v1/tokens", "{\"username\":\"" + account + "\",\"password\":\"motcua-demo\"}");
        if (answer.status() != 200) {
            throw new IllegalStateException(account + " got no token: " + answer.body());
        }
        return with(port, JSON.readTree(answer.body()).get("token").asString());
    }

    /** A program with that token. */
    public static Program with(int port, String token) {
        return new Program(port, List.of("Authorization", "Bearer " + token));
    }

    public Reply get(String path, String... more) {
        return new Reply(visitor.get(path, headers(more)));
    }

    /** Sends JSON. */
    public Reply post(String path, String json, String... more) {
        return new Reply(visitor.sendJson(path, json, headers(more)));
    }

    private String[] headers(String... more) {
        var all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** What the API answered. */
    public record Reply(Visitor.Answer answer) {

        public int status() {
            return answer.status();
        }

        public JsonNode json() {
            return JSON.readTree(answer.body());
        }

        /** A member's text; empty where there is none. */
        public String text(String member) {
            return json().path(member).asString("");
        }

        public String type() {
            return answer.header("Content-Type").orElse("");
        }
    }
}
