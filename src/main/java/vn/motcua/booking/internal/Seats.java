package vn.motcua.booking.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Locality;

/**
 * How many people the locality lets book one half hour, and how many days ahead: {@code profile.properties}, see
 * {@code docs/booking.md}.
 */
@Component
class Seats {

    private static final int MOST = 100;

    private final Properties profile = new Properties();
    private final int usual;
    private final int daysAhead;

    Seats(Locality locality) {
        try (var reader = new InputStreamReader(locality.open("profile.properties"), StandardCharsets.UTF_8)) {
            profile.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.usual = number("booking.seats", 2);
        this.daysAhead = number("booking.days", 14);
    }

    /** People to a half hour at that counter. */
    int of(Unit office) {
        return number("booking.seats." + office.key(), usual);
    }

    /** How many days after today can be booked. */
    int daysAhead() {
        return daysAhead;
    }

    private int number(String key, int fallback) {
        var written = profile.getProperty(key);
        if (written == null) {
            return fallback;
        }
        var number = Integer.parseInt(written.strip());
        if (number < 1 || number > MOST) {
            throw new IllegalStateException(key + " of profile.properties must be 1 to " + MOST);
        }
        return number;
    }
}
