package vn.motcua.identity.web;

import java.util.List;

/**
 * What anybody may ask for without signing in. Everything that is not named here is closed, so a new page is closed
 * until somebody opens it on purpose.
 */
final class PublicPaths {

    /** Pages and files that are read. */
    static final List<String> READ = List.of(
            "/",
            "/thu-tuc",
            "/thu-tuc/**",
            "/theo-doi",
            "/theo-doi/**",
            "/dat-lich/**",
            "/lich-hen",
            "/kiem-tra/**",
            "/danh-gia",
            "/hien-thi",
            "/noi-nop",
            "/tro-giup",
            "/quyen-rieng-tu",
            "/de-tiep-can",
            "/dang-nhap",
            "/dang-nhap/ma",
            "/hai-buoc",
            "/hai-buoc/**",
            "/dang-ky",
            "/dang-ky/**",
            "/quen-mat-khau",
            "/quen-mat-khau/**",
            "/hop-thu-di",
            "/assets/**",
            "/webjars/**",
            "/favicon.ico",
            "/v3/api-docs",
            "/v3/api-docs/**",
            "/v3/api-docs.yaml",
            "/swagger-ui.html",
            "/swagger-ui/**");

    /** Forms that a guest can send. */
    static final List<String> SENT = List.of(
            "/danh-gia",
            "/hien-thi",
            "/dang-nhap",
            "/dang-nhap/ma",
            "/hai-buoc",
            "/hai-buoc/**",
            "/dang-ky",
            "/dang-ky/**",
            "/quen-mat-khau",
            "/quen-mat-khau/**",
            "/dat-lich/**",
            "/lich-hen/**");

    /** What is asked by POST only to keep it out of addresses: it changes nothing, so no token against forged forms. */
    static final List<String> ASKED = List.of("/theo-doi", "/thu-tuc/*/dieu-kien", "/lich-hen");

    /** Resources of the API that are read. */
    static final List<String> API_READ = List.of("/api/v1/procedures", "/api/v1/procedures/**", "/api/v1/track/**");

    /** What a program can send before it has a token. */
    static final List<String> API_SENT = List.of(
            "/api/v1/tokens",
            "/api/v1/track/**",
            "/api/v1/bookings",
            "/api/v1/bookings/open",
            "/api/v1/bookings/cancel",
            "/api/v1/bookings/move");

    private PublicPaths() {}

    /** Whether a guest can send a form to that path. */
    static boolean isSentByGuests(String path) {
        return SENT.stream()
                .map(open -> open.replace("/**", ""))
                .anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }
}
