package vn.motcua.forms.internal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.forms.LocalText;

/** The sentences of this module in both languages at once, from the message files. */
final class Words {

    private static final ResourceBundle VI = bundle(Locale.ROOT);
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    private Words() {}

    private static ResourceBundle bundle(Locale locale) {
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("messages/forms", locale, exactly);
    }

    /** The sentence of that key; arguments that are texts are taken in the language of the sentence. */
    static LocalText say(String key, Object... arguments) {
        return new LocalText(in(VI, Locale.of("vi"), key, arguments), in(EN, Locale.ENGLISH, key, arguments));
    }

    private static String in(ResourceBundle words, Locale locale, String key, Object... arguments) {
        var values = Arrays.stream(arguments)
                .map(value -> value instanceof LocalText text ? text.in(locale) : value)
                .toArray();
        return new MessageFormat(words.getString(key), locale).format(values);
    }
}
