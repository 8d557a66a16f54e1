package vn.motcua.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The icon set, written into pages so that a page needs no further request for them. */
@Component
class Icons {

    private final Map<String, String> drawings = new ConcurrentHashMap<>();

    String drawing(String name) {
        return drawings.computeIfAbsent(name, Icons::read);
    }

    private static String read(String name) {
        try {
            var file = new ClassPathResource("assets/icons/" + name + ".svg");
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .replace(
                            "<svg xmlns=\"http://www.w3.org/2000/svg\"",
                            "<svg class=\"mc-icon\" aria-hidden=\"true\" focusable=\"false\"")
                    .replaceAll("\\s*\\n\\s*", "");
        } catch (IOException failure) {
            throw new UncheckedIOException("No icon " + name, failure);
        }
    }
}
