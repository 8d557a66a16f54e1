package vn.motcua.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** How the visitor wants pages to look. */
final class Display {

    static final String COOKIE = "motcua-chu";
    static final String LARGE = "to";

    private Display() {}

    /** Whether this browser asked for large letters and plain pages. */
    static boolean isLarge(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE)
                                && cookie.getValue().equals(LARGE));
    }
}
