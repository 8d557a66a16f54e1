package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that asks for a code, the same wherever one is asked for; only what a code is for differs. */
@Controller
class CodeController {

    private final AskPages pages;

    CodeController(AskPages pages) {
        this.pages = pages;
    }

    @GetMapping({"/dang-ky/ma", "/quen-mat-khau/ma", "/tai-khoan/doi/ma"})
    ModelAndView code(HttpServletRequest request) {
        return pages.code(Flow.at(request.getServletPath()), request);
    }

    /** Of a change of address the account's own page takes the code: it does at once what the code was for. */
    @PostMapping({"/dang-ky/ma", "/quen-mat-khau/ma"})
    ModelAndView confirm(
            @RequestParam(name = "ma", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.confirm(Flow.at(request.getServletPath()), code, request, response);
    }

    @PostMapping({"/dang-ky/ma/gui-lai", "/quen-mat-khau/ma/gui-lai", "/tai-khoan/doi/ma/gui-lai"})
    ModelAndView resend(HttpServletRequest request, HttpServletResponse response) {
        return pages.resend(Flow.at(request.getServletPath()), request, response);
    }
}
