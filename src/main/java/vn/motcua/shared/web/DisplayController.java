package vn.motcua.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Large letters and plain pages, for who asks for them: kept in the browser, by a cookie that says nothing else. */
@Controller
class DisplayController {

    private static final Pattern OWN_PAGE = Pattern.compile("(/[A-Za-z0-9_.-]+)*/?");
    private static final Duration KEPT = Duration.ofDays(365);

    @GetMapping("/hien-thi")
    ModelAndView choose(@RequestParam(name = "ve", defaultValue = "/") String back) {
        return new ModelAndView("part/display", "back", ownPage(back));
    }

    @PostMapping("/hien-thi")
    ModelAndView keep(
            @RequestParam(name = "chu", defaultValue = "") String letters,
            @RequestParam(name = "ve", defaultValue = "/") String back,
            HttpServletResponse response) {
        boolean large = letters.equals(Display.LARGE);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Display.COOKIE, large ? Display.LARGE : "")
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(large ? KEPT : Duration.ZERO)
                        .build()
                        .toString());
        return new ModelAndView("redirect:" + ownPage(back));
    }

    /** A page of ours, never another site: anything else leads home. */
    private static String ownPage(String path) {
        return OWN_PAGE.matcher(path).matches() && !path.isEmpty() ? path : "/";
    }
}
