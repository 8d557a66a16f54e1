package vn.motcua.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands every error, from controllers, filters or the container, to {@link Problems}. */
@Controller
@ControllerAdvice
class ProblemAdvice implements ErrorController {

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    Object failed(Exception error, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (error instanceof AccessDeniedException || error instanceof AuthenticationException) {
            throw error;
        }
        return problems.answer(error, request, response);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    Object unreadable(HttpMessageNotReadableException error, HttpServletRequest request, HttpServletResponse response) {
        boolean tooMuch = Stream.<Throwable>iterate(error, Objects::nonNull, Throwable::getCause)
                .anyMatch(ApiBodyLimit.TooMuch.class::isInstance);
        return problems.answer(tooMuch ? 413 : 400, request, response);
    }

    @RequestMapping("/error")
    @Nullable
    Object dispatched(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var error = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (error instanceof Exception cause) {
            return problems.answer(cause, request, response);
        }
        return problems.answer(status instanceof Integer code ? code : 404, request, response);
    }
}
