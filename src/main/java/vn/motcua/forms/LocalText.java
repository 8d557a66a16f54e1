package vn.motcua.forms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;

/** A text in both languages of the platform; Vietnamese comes first and is shown where English is not asked for. */
public record LocalText(String vi, String en) {

    /** No text at all. */
    public static final LocalText NONE = new LocalText("", "");

    /** The text in English for English readers, otherwise in Vietnamese. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }

    @JsonIgnore
    public boolean isEmpty() {
        return vi.isEmpty() && en.isEmpty();
    }
}
