package vn.motcua.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.motcua.shared.DomainException;

/**
 * The one place where an error becomes an answer: a page for people, problem+json (RFC 9457) for programs.
 *
 * <p>Each code has two sentences in the message files: {@code code} says what happened, {@code code.next} says what was
 * kept and what to do. No stack trace ever leaves.
 */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** Whether the request came from a program. */
    public static boolean isApi(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/");
    }

    /**
     * The answer to an error thrown by a controller or use case; null where nobody is left to read one, since the browser hung
     * up while it was being answered. That is a visitor's right and no fault.
     */
    @Nullable
    Object answer(Exception error, HttpServletRequest request, HttpServletResponse response) {
        if (DisconnectedClientHelper.isClientDisconnectedException(error)) {
            LOG.debug("visitor hung up method={}", request.getMethod());
            return null;
        }
        var known = classify(error);
        if (known.status() >= 500) {
            LOG.error(
                    "request failed method={} status={} code={}",
                    request.getMethod(),
                    known.status(),
                    known.code(),
                    error);
        }
        return answer(known, request, response);
    }

    /** The answer to a status that a filter or the container set. */
    Object answer(int status, HttpServletRequest request, HttpServletResponse response) {
        return answer(new Known(status, codeOf(status), List.of()), request, response);
    }

    /** Problem details of one code, for filters that answer programs themselves. */
    public ProblemDetail detail(int status, String code, Locale locale, Object... arguments) {
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(sentence(code, arguments, locale));
        problem.setDetail(sentence(code + ".next", arguments, locale));
        problem.setProperty("code", code);
        problem.setProperty("titleEn", sentence(code, arguments, Locale.ENGLISH));
        return problem;
    }

    /** A page of one code, for filters that answer people themselves. */
    public ProblemPage page(int status, String code, Locale locale, Object... arguments) {
        return new ProblemPage(
                status, sentence(code, arguments, locale), sentence(code + ".next", arguments, locale), code);
    }

    private Object answer(Known known, HttpServletRequest request, HttpServletResponse response) {
        var locale = LanguagePrefix.locale(request);
        if (isApi(request)) {
            return ResponseEntity.status(known.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(detail(
                            known.status(),
                            known.code(),
                            locale,
                            known.arguments().toArray()));
        }
        response.setStatus(known.status());
        var view = new ModelAndView(
                "error/problem",
                "page",
                page(known.status(), known.code(), locale, known.arguments().toArray()));
        view.setStatus(HttpStatusCode.valueOf(known.status()));
        return view;
    }

    private String sentence(String code, Object[] arguments, Locale locale) {
        var fallback = messages.getMessage(code.endsWith(".next") ? "error.500.next" : "error.500", null, "", locale);
        var found = messages.getMessage(code, arguments, fallback, locale);
        return found == null ? "" : found;
    }

    private static Known classify(Exception error) {
        return switch (error) {
            case DomainException domain -> new Known(domain.kind().status(), domain.code(), domain.arguments());
            case CannotCreateTransactionException _,
                    DataAccessResourceFailureException _,
                    TransientDataAccessException _ -> new Known(503, "error.503", List.of());
            case ErrorResponse response ->
                new Known(
                        response.getStatusCode().value(),
                        codeOf(response.getStatusCode().value()),
                        List.of());
            default -> new Known(500, "error.500", List.of());
        };
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 400, 401, 403, 404, 405, 406, 413, 415, 422, 429, 503 -> "error." + status;
            default -> status < 500 ? "error.400" : "error.500";
        };
    }

    private record Known(int status, String code, List<Object> arguments) {}
}
