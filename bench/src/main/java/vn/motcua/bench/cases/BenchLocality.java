package vn.motcua.bench.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.shared.Locality;

/** The demonstration district, whose births take a route of five stages, two of them side by side. */
final class BenchLocality implements Locality {

    private static final String ROUTE = "five-stages";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String id() {
        return "mo-cay-nam-2021";
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    @Override
    public InputStream open(String file) {
        return switch (file) {
            case "routes.json" -> bytes("{\"general\":[\"khai-sinh.v1\"],\"own\":[\"" + ROUTE + ".v1\"]}");
            case "routes/" + ROUTE + ".v1.json" -> resource("/cases/" + ROUTE + ".v1.json");
            case "procedures/1.001193.json" -> bytes(onOwnRoute(resource("/localities/" + id() + "/" + file)));
            default -> resource("/localities/" + id() + "/" + file);
        };
    }

    private static String onOwnRoute(InputStream procedure) {
        try (procedure) {
            var read = (ObjectNode) JSON.readTree(procedure);
            read.putObject("route").put("code", ROUTE).put("version", 1);
            return read.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(BenchLocality.class.getResourceAsStream(path), path);
    }
}
