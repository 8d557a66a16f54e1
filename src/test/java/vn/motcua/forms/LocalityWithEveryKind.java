package vn.motcua.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.shared.Locality;

/** The demonstration district with one procedure more that can be filed: by the form with every kind of question. */
@Primary
@Component
public class LocalityWithEveryKind implements Locality {

    /** A procedure of the demonstration that has no form of its own. */
    public static final String PROCEDURE = "1.004845";

    private static final String GUIDE = "procedures/" + PROCEDURE + ".json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Locality district;

    LocalityWithEveryKind(@Qualifier("locality") Locality district) {
        this.district = district;
    }

    @Override
    public String id() {
        return district.id();
    }

    @Override
    public boolean demonstration() {
        return district.demonstration();
    }

    @Override
    public InputStream open(String file) {
        return switch (file) {
            case "forms/index.json" -> with(file, "forms", "moi-kieu-1");
            case "forms/moi-kieu-1.json" -> bytes(EveryKind.text());
            case "catalogue.json" -> with(file, "guides", GUIDE);
            case GUIDE -> guide();
            default -> district.open(file);
        };
    }

    private InputStream with(String file, String list, String name) {
        var index = read(file);
        ((ArrayNode) index.get(list)).add(name);
        return bytes(index.toString());
    }

    private InputStream guide() {
        var guide = read("procedures/1.001193.json").put("code", PROCEDURE);
        guide.putObject("form").put("code", "moi-kieu").put("version", 1);
        return bytes(guide.toString());
    }

    private ObjectNode read(String file) {
        try (var stream = district.open(file)) {
            return (ObjectNode) JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
