package vn.motcua.dossier.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.dossier.CounterException;

/** What somebody is looked for by: a telephone number, the number of an identity paper, or a name. */
sealed interface PersonWords {

    /** Ten digits with 0 in front. */
    record Phone(String number) implements PersonWords {}

    /** As it stands on the paper. */
    record Identity(String number) implements PersonWords {}

    record Name(String words) implements PersonWords {}

    Pattern BETWEEN = Pattern.compile("[\\s.()-]");
    Pattern PHONE = Pattern.compile("(?:\\+84|0)([1-9]\\d{8})");
    Pattern IDENTITY = Pattern.compile("\\d{12}|\\d{9}|[A-Z]\\d{7,8}");
    Pattern LETTER = Pattern.compile("\\p{L}");
    int LEAST_LETTERS = 2;

    /** What was typed, read; {@link CounterException.WordsTooShort} if it could mean anybody. */
    static PersonWords read(String typed) {
        var written = Optional.ofNullable(Written.nameOrNull("words", typed)).orElse("");
        var glued = BETWEEN.matcher(written).replaceAll("");
        var phone = PHONE.matcher(glued);
        if (phone.matches()) {
            return new Phone("0" + phone.group(1));
        }
        if (IDENTITY.matcher(glued).matches()) {
            return new Identity(glued);
        }
        if (LETTER.matcher(written).results().count() < LEAST_LETTERS) {
            throw new CounterException.WordsTooShort();
        }
        return new Name(written);
    }

    /** Kind of words, for the record: never the words. */
    default String kind() {
        return switch (this) {
            case Phone _ -> "phone";
            case Identity _ -> "identity";
            case Name _ -> "name";
        };
    }
}
