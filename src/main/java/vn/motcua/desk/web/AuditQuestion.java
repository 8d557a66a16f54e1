package vn.motcua.desk.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.audit.AuditFilter;
import vn.motcua.audit.AuditKind;

/**
 * What is asked of the record, as it stands in the address; empty parts do not restrict.
 *
 * @param actor id of an account
 * @param action such as {@code dossier.read}
 * @param subject dossier number or other id
 * @param kind {@code ghi} for acts, {@code xem} for reads
 */
public record AuditQuestion(String actor, String action, String subject, String kind) {

    static final String ACTOR = "nguoi";
    static final String ACTION = "viec";
    static final String SUBJECT = "doi-tuong";
    static final String KIND = "loai";
    static final String AFTER = "sau";

    private static final String PATH = "/kiem-soat/nhat-ky";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{0,80}");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d{9}|\\d{12}");

    /** Whether nothing was typed that could be a person's name or identity number. */
    boolean isClean() {
        return ID.matcher(subject).matches()
                && !IDENTITY_NUMBER.matcher(subject).matches()
                && ID.matcher(actor).matches()
                && ID.matcher(action).matches();
    }

    AuditFilter filter() {
        return new AuditFilter(given(actor), given(action), given(subject), kindOf(kind));
    }

    public boolean isOpen() {
        return actor.isEmpty() && action.isEmpty() && subject.isEmpty() && kind.isEmpty();
    }

    /** Address of the same question about one person. */
    public String aboutActor(String id) {
        return new AuditQuestion(id, action, subject, kind).address("");
    }

    /** Address of the same question about one subject. */
    public String aboutSubject(String id) {
        return new AuditQuestion(actor, action, id, kind).address("");
    }

    /** Address of the same question about acts or reads only, or both. */
    public String ofKind(String other) {
        return new AuditQuestion(actor, action, subject, other).address("");
    }

    /** Address of the page that follows. */
    public String address(String after) {
        var address = UriComponentsBuilder.fromPath(PATH);
        add(address, ACTOR, actor);
        add(address, ACTION, action);
        add(address, SUBJECT, subject);
        add(address, KIND, kind);
        add(address, AFTER, after);
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }

    private static Optional<AuditKind> kindOf(String word) {
        return switch (word) {
            case "ghi" -> Optional.of(AuditKind.ACT);
            case "xem" -> Optional.of(AuditKind.READ);
            default -> Optional.empty();
        };
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
