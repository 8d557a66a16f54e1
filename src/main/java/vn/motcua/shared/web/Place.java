package vn.motcua.shared.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Locality;

/** How the locality presents itself: its name, who is responsible, and whom to call. */
@Component
public class Place {

    private final Properties profile = new Properties();

    Place(Locality locality) {
        try (var reader = new InputStreamReader(locality.open("profile.properties"), StandardCharsets.UTF_8)) {
            profile.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Name under the logo, for example "huyện Mỏ Cày Nam". */
    public String name(Locale locale) {
        return value("name", locale);
    }

    /** The authority responsible for the pages. */
    public String responsible(Locale locale) {
        return value("responsible", locale);
    }

    /** Opening hours of the counters in words. */
    public String hours(Locale locale) {
        return value("hours", locale);
    }

    /** Telephone number where a person answers. */
    public String hotline() {
        return value("hotline", Locale.ROOT);
    }

    /** A dossier number as this locality's slips show it, for hints. */
    public String numberExample() {
        return value("code.example", Locale.ROOT);
    }

    /**
     * The province of an agency with that identification code: its first group stands for the province (QĐ 20/2020/QĐ-TTg).
     * Changes with the code where a locality passes to another province.
     */
    public Optional<String> province(String agencyCode) {
        return Optional.ofNullable(profile.getProperty("province." + agencyCode.split("\\.", 2)[0]));
    }

    private String value(String key, Locale locale) {
        var found = profile.getProperty(key + "." + locale.getLanguage(), profile.getProperty(key));
        if (found == null) {
            throw new IllegalStateException("profile.properties of the locality lacks " + key);
        }
        return found;
    }
}
