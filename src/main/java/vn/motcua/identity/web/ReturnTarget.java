package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page to come back to after signing in: a path of our own with its query, nothing else. A foreign address in its
 * place would make our sign-in page a door to somebody else's.
 */
record ReturnTarget(String path) {

    /** Name of the parameter that carries it ("về": back to). */
    static final String PARAMETER = "ve";

    private static final Pattern OWN_PATH =
            Pattern.compile("/(?:[A-Za-z0-9._~%!$&'()*+,;=:@?-][A-Za-z0-9._~%!$&'()*+,;=:@?/-]*)?");
    private static final int LONGEST = 1000;
    private static final List<String> NOWHERE =
            List.of("/dang-nhap", "/dang-xuat", "/dang-ky", "/quen-mat-khau", "/chon-chuc-vu", "/api", "/error");

    ReturnTarget {
        if (!isOwn(path)) {
            throw new IllegalArgumentException("Not a path of our own.");
        }
    }

    /** What a request names as its target, if that is a page of our own. */
    static Optional<ReturnTarget> named(@Nullable String text) {
        return text != null && isOwn(text) ? Optional.of(new ReturnTarget(text)) : Optional.empty();
    }

    /**
     * The page to show again for a request that needs a sign-in first: itself when it can be read, otherwise the page
     * whose form was sent.
     */
    static Optional<ReturnTarget> of(HttpServletRequest request) {
        if (request.getHeader("HX-Request") != null) {
            return ofAddress(request, request.getHeader("HX-Current-URL"));
        }
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            var query = request.getQueryString();
            return named(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return ofAddress(request, request.getHeader("Referer"));
    }

    /** The address of a page of ours with this target in its query. */
    String appendedTo(String page) {
        return page + "?" + PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static Optional<ReturnTarget> ofAddress(HttpServletRequest request, @Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            var parsed = new URI(address);
            if (!request.getServerName().equalsIgnoreCase(parsed.getHost())) {
                return Optional.empty();
            }
            var query = parsed.getRawQuery();
            return named(parsed.getRawPath() + (query == null ? "" : "?" + query));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isOwn(String path) {
        if (path.length() > LONGEST || !OWN_PATH.matcher(path).matches()) {
            return false;
        }
        var page = path.startsWith("/en/") ? path.substring(3) : path;
        return NOWHERE.stream()
                .noneMatch(nowhere ->
                        page.equals(nowhere) || page.startsWith(nowhere + "/") || page.startsWith(nowhere + "?"));
    }
}
