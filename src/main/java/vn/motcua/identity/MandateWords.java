package vn.motcua.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a mandate in words: whom, in what capacity, on what ground. */
@Component
public class MandateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final MessageSource messages;

    MandateWords(MessageSource messages) {
        this.messages = messages;
    }

    /** All of it, in one language. */
    public Said of(Mandate mandate, Locale locale) {
        return new Said(
                mandate.whom().name(),
                identity(mandate.whom(), locale),
                text(mandate.capacityKey(), locale),
                ground(mandate, locale));
    }

    /** A day as pages write it. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Day, month or year of birth as pages write it: {@code 02/07/1950}, {@code 07/1950}, {@code 1950}. */
    public static String born(String birthDate) {
        var parts = birthDate.split("-", -1);
        return switch (parts.length) {
            case 3 -> parts[2] + "/" + parts[1] + "/" + parts[0];
            case 2 -> parts[1] + "/" + parts[0];
            default -> birthDate;
        };
    }

    private String identity(Represented whom, Locale locale) {
        return switch (whom) {
            case Represented.Person person -> {
                var born = text("identity.mandate.born", locale, born(person.birthDate()));
                var masked = person.maskedPersonalId();
                yield masked == null ? born : text("identity.mandate.born-and-id", locale, born, masked);
            }
            case Represented.Organisation organisation ->
                text("identity.mandate.code", locale, organisation.code(), organisation.address());
        };
    }

    private String ground(Mandate mandate, Locale locale) {
        var key = mandate.basis().messageKey().replace(".basis.", ".ground.");
        return text(key, locale, day(mandate.paperDate(), ""), day(mandate.until(), ""));
    }

    private static String day(@Nullable LocalDate date, String none) {
        return date == null ? none : day(date);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /**
     * A mandate in words.
     *
     * @param whom name of the person or organisation
     * @param identity what tells them apart from others of that name: birth and masked number, or tax code and address
     * @param capacity of who acts
     * @param ground by which law or paper
     */
    public record Said(String whom, String identity, String capacity, String ground) {

        @Override
        public String toString() {
            return "Said[hidden]";
        }
    }
}
