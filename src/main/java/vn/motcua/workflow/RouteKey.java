package vn.motcua.workflow;

import java.util.regex.Pattern;

/** Names one published version of a route, such as {@code khai-sinh} version 1. A dossier pins it for its whole life. */
public record RouteKey(String code, int version) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;

    public RouteKey {
        requireCode(code);
        if (version < 1) {
            throw new RouteMalformed("workflow.malformed.version", code, version);
        }
    }

    /** Routes, stages and outcomes share one spelling of codes: lower case, digits, single hyphens, at most 60 characters. */
    static String requireCode(String code) {
        if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            throw new RouteMalformed("workflow.malformed.code", code);
        }
        return code;
    }

    @Override
    public String toString() {
        return code + " v" + version;
    }
}
