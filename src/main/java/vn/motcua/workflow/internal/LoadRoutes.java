package vn.motcua.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.FirstStart;
import vn.motcua.shared.Locality;
import vn.motcua.workflow.Routes;

/**
 * Publishes the routes a locality begins with. Its {@code routes.json} names them: general ones that travel with the application,
 * and files of its own.
 */
@Component
class LoadRoutes implements FirstStart {

    private static final int FLOOR = 80;

    private final Routes routes;

    LoadRoutes(Routes routes) {
        this.routes = routes;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(Locality locality) {
        var list = ClosedObject.of(JsonMapper.shared().readTree(text(locality.open("routes.json"))), "routes.json");
        list.texts("general").forEach(name -> routes.publish(general(name)));
        list.texts("own").forEach(name -> routes.publish(text(locality.open("routes/" + name + ".json"))));
        list.end();
    }

    private static String general(String name) {
        var stream = LoadRoutes.class.getResourceAsStream("/routes/" + name + ".json");
        if (stream == null) {
            throw new IllegalStateException(
                    "routes.json names the general route '" + name + "', which does not exist.");
        }
        return text(stream);
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
