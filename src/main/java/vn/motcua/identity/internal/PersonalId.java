package vn.motcua.identity.internal;

import java.util.regex.Pattern;

/** A personal identification number: twelve digits (Luật Căn cước công dân 2014, Điều 12). Kept as a keyed hash only. */
public record PersonalId(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{12}");

    public PersonalId {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("A personal identification number has twelve digits.");
        }
    }

    /** Whether this is one at all. */
    static boolean isOne(String digits) {
        return FORM.matcher(digits).matches();
    }

    /** For display: six digits, the middle hidden, the last two. */
    public String masked() {
        return digits.substring(0, 6) + "••••" + digits.substring(10);
    }

    @Override
    public String toString() {
        return "PersonalId[hidden]";
    }
}
