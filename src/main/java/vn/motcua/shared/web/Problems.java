package vn.motcua.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.motcua.shared.DomainException;
import vn.motcua.shared.FieldFault;

/**
 * The one place where an error becomes an answer: a page for people, problem+json (RFC 9457) for programs.
 *
 * <p>Each code has two sentences in the message files: {@code code} says what happened, {@code code.next} says what was
 * kept and what to do. No stack trace ever leaves.
 */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Seconds after which a database that was restarted usually answers again. */
    private static final String SOON = "10";

    private static final int LONGEST_ECHO = 100;

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** Whether the request came from a program. */
    public static boolean isApi(HttpServletRequest request) {
        return path(request).substring(request.getContextPath().length()).startsWith("/api/");
    }

    /** What was asked for, also where the container already went on to its error page. */
    private static String path(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked instanceof String uri ? uri : request.getRequestURI();
    }

    private static @Nullable URI instance(HttpServletRequest request) {
        try {
            return new URI(path(request));
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    /**
     * The answer to an error thrown by a controller or use case; null where nobody is left to read one, since the browser hung
     * up while it was being answered. That is a visitor's right and no fault.
     */
    @Nullable
    Object answer(Exception error, HttpServletRequest request, HttpServletResponse response) {
        // A broken pipe to the database looks like one to the visitor, but the visitor is still there.
        if (!Away.isCauseOf(error) && DisconnectedClientHelper.isClientDisconnectedException(error)) {
            LOG.debug("visitor hung up method={}", request.getMethod());
            return null;
        }
        var known = classify(error);
        note(known, error, request);
        if (error instanceof ErrorResponse withHeaders) {
            withHeaders.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        }
        if (known.status() == 503) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        return answer(known, request, response);
    }

    /** A database that is away is one event however many requests meet it: a line each, no trace. */
    private static void note(Known known, Exception error, HttpServletRequest request) {
        if (known.status() == 503) {
            LOG.warn(
                    "request failed method={} status=503 code={} cause={}",
                    request.getMethod(),
                    known.code(),
                    error.getClass().getSimpleName());
        } else if (known.status() >= 500) {
            LOG.error(
                    "request failed method={} status={} code={}",
                    request.getMethod(),
                    known.status(),
                    known.code(),
                    error);
        }
    }

    /** The answer to a status that a filter or the container set. */
    Object answer(int status, HttpServletRequest request, HttpServletResponse response) {
        return answer(known(status), request, response);
    }

    private ProblemDetail detail(Known known, HttpServletRequest request, Locale locale) {
        var arguments = known.arguments().stream().map(Problems::shortened).toArray();
        var problem = ProblemDetail.forStatus(known.status());
        problem.setInstance(instance(request));
        problem.setTitle(forPrograms(known.code(), "", arguments, locale));
        problem.setDetail(forPrograms(known.code(), ".next", arguments, locale));
        problem.setProperty("code", known.code());
        problem.setProperty("titleEn", forPrograms(known.code(), "", arguments, Locale.ENGLISH));
        problem.setProperty("detailEn", forPrograms(known.code(), ".next", arguments, Locale.ENGLISH));
        if (!known.faults().isEmpty()) {
            problem.setProperty("errors", known.faults());
        }
        return problem;
    }

    private ProblemPage page(Known known, HttpServletRequest request, Locale locale) {
        var arguments = known.arguments().toArray();
        return new ProblemPage(
                known.status(),
                sentence(known.code(), arguments, locale),
                sentence(known.code() + ".next", arguments, locale),
                known.code(),
                known.status() == 503 ? ProblemPage.Again.of(request) : Optional.empty());
    }

    private Object answer(Known known, HttpServletRequest request, HttpServletResponse response) {
        var locale = LanguagePrefix.locale(request);
        if (isApi(request)) {
            return ResponseEntity.status(known.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(detail(known, request, locale));
        }
        response.setStatus(known.status());
        var view = new ModelAndView("error/problem", "page", page(known, request, locale));
        view.setStatus(HttpStatusCode.valueOf(known.status()));
        return view;
    }

    private String sentence(String code, Object[] arguments, Locale locale) {
        var fallback = messages.getMessage(code.endsWith(".next") ? "error.500.next" : "error.500", null, "", locale);
        var found = messages.getMessage(code, arguments, fallback, locale);
        return found == null ? "" : found;
    }

    /** General sentences speak of pages; programs get their own where there are any. */
    private String forPrograms(String code, String ending, Object[] arguments, Locale locale) {
        var own = messages.getMessage(code + ".api" + ending, arguments, null, locale);
        return own == null ? sentence(code + ending, arguments, locale) : own;
    }

    private static Object shortened(Object argument) {
        return argument instanceof String text && text.length() > LONGEST_ECHO
                ? text.substring(0, LONGEST_ECHO) + "…"
                : argument;
    }

    private Known classify(Exception error) {
        return switch (error) {
            case DomainException domain ->
                new Known(domain.kind().status(), domain.code(), domain.arguments(), faults(domain));
            case ErrorResponse response -> known(response.getStatusCode().value());
            case ApiBodyLimit.TooMuch _ -> known(413);
            default -> known(Away.isCauseOf(error) ? 503 : 500);
        };
    }

    private static Known known(int status) {
        return new Known(status, codeOf(status), List.of(), List.of());
    }

    private List<FieldFault> faults(DomainException error) {
        var arguments = error.arguments().stream().map(Problems::shortened).toArray();
        return error.member()
                .map(member -> List.of(new FieldFault(
                        member,
                        sentence(error.code(), arguments, Locale.forLanguageTag("vi")),
                        sentence(error.code(), arguments, Locale.ENGLISH))))
                .orElse(error.fieldFaults());
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 400, 401, 403, 404, 405, 406, 413, 415, 422, 429, 503 -> "error." + status;
            default -> status < 500 ? "error.400" : "error.500";
        };
    }

    private record Known(int status, String code, List<Object> arguments, List<FieldFault> faults) {}
}
