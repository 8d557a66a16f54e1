package vn.motcua.forms;

import java.util.regex.Pattern;

/** Names one published version of a form, for example {@code khai-sinh-1}: code and version, counted from one. */
public record FormId(String code, int version) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public FormId {
        if (!CODE.matcher(code).matches() || version < 1) {
            throw new IllegalArgumentException("A form is named by a code of small letters, digits and hyphens, and a"
                    + " version from 1: '" + code + "', " + version + ".");
        }
    }

    @Override
    public String toString() {
        return code + "-" + version;
    }
}
