package vn.motcua.shared;

import java.util.List;
import java.util.Optional;

/**
 * A request the rules of the office do not allow, told to the person who made it.
 *
 * <p>Each module seals its own family below this class. The code is stable, is part of the API and is the key of the
 * sentence in the message files; the sentence says what happened, what was kept and what to do next.
 */
public abstract class DomainException extends RuntimeException {

    private final Kind kind;
    private final String code;
    private final transient List<Object> arguments;

    protected DomainException(Kind kind, String code, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** What sort of refusal this is; one place maps it to an HTTP status. */
    public final Kind kind() {
        return kind;
    }

    /** The stable code, which is also the key of the sentence in the message files. */
    public final String code() {
        return code;
    }

    /** Values for the placeholders of the sentence, in order. */
    public final List<Object> arguments() {
        return arguments;
    }

    /** The places to mend, each in its own words; none where the refusal is about one place or about none. */
    public List<FieldFault> fieldFaults() {
        return List.of();
    }

    /** The one member of the request that the refusal is about, if its own sentence says what to do there. */
    public Optional<String> member() {
        return Optional.empty();
    }

    /** Sorts of refusal, with the HTTP status each becomes. */
    public enum Kind {
        BAD_INPUT(422),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
