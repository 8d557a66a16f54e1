package vn.motcua.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page that says what went wrong.
 *
 * @param status HTTP status
 * @param title what happened, in one short sentence
 * @param sentence what was kept and what to do next
 * @param code stable code of the error, for a call to the office
 * @param again what was typed, to be sent again with one press
 */
public record ProblemPage(int status, String title, String sentence, String code, Optional<Again> again) {

    /** A hidden field by which a form says that it may be offered again; one with a password must not. */
    static final String MAY_COME_AGAIN = "_again";

    /**
     * A form as it was sent; files are not in it.
     *
     * @param upload whether the form is one that can carry files
     */
    public record Again(String action, boolean upload, List<Field> fields) {

        static Optional<Again> of(HttpServletRequest request) {
            if (!request.getMethod().equals("POST") || request.getParameter(MAY_COME_AGAIN) == null) {
                return Optional.empty();
            }
            var fields = request.getParameterMap().entrySet().stream()
                    .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                    .toList();
            var type = request.getContentType();
            return Optional.of(
                    new Again(request.getRequestURI(), type != null && type.startsWith("multipart/"), fields));
        }
    }

    /** One field of a form. */
    public record Field(String name, String value) {}
}
