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

    /** The form of that name, as {@link #toString()} writes it. */
    public static FormId parse(String name) {
        var dash = name.lastIndexOf('-');
        var version = dash < 0 ? "" : name.substring(dash + 1);
        if (!version.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("A form is named by its code and its version: '" + name + "'.");
        }
        return new FormId(name.substring(0, dash), Integer.parseInt(version));
    }

    @Override
    public String toString() {
        return code + "-" + version;
    }
}
