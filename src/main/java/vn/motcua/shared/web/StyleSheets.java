package vn.motcua.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One style sheet per kind of page, put together at the start from the layers in {@code assets/css} and GOV.UK Frontend
 * in a cascade layer below them. One request instead of six, and an address that changes with the content.
 */
@Controller
class StyleSheets {

    private static final String GOVUK =
            "META-INF/resources/webjars/govuk-frontend/5.13.0/dist/govuk/govuk-frontend.min.css";
    private static final Map<String, List<String>> SHEETS = Map.of(
            "citizen", List.of("theme", "govuk-theme", "components", "data", "citizen"),
            "office", List.of("theme", "govuk-theme", "components", "data", "office", "counter"),
            "print", List.of("print"));

    private final Map<String, Sheet> byName;

    StyleSheets() {
        byName = SHEETS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Sheet.of(entry.getKey(), entry.getValue())));
    }

    String address(String name) {
        return "/assets/styles/" + sheet(name).file();
    }

    @GetMapping("/assets/styles/{file}")
    ResponseEntity<String> styles(@PathVariable String file) {
        var found = byName.values().stream()
                .filter(sheet -> sheet.file().equals(file))
                .findFirst();
        return found.map(sheet -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(sheet.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Sheet sheet(String name) {
        var sheet = byName.get(name);
        if (sheet == null) {
            throw new IllegalArgumentException("No style sheet " + name);
        }
        return sheet;
    }

    private record Sheet(String file, String content) {

        static Sheet of(String name, List<String> parts) {
            var text = new StringBuilder();
            if (parts.contains("theme")) {
                text.append("@layer base, govuk;\n@layer govuk {\n")
                        .append(read(GOVUK))
                        .append("\n}\n");
            }
            parts.forEach(
                    part -> text.append(read("assets/css/" + part + ".css")).append('\n'));
            var content = text.toString();
            return new Sheet(name + "-" + hash(content) + ".css", content);
        }

        private static String read(String path) {
            try {
                return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException("No style sheet " + path, failure);
            }
        }

        private static String hash(String content) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, 8);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
