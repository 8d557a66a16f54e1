package vn.motcua.audit;

import java.util.regex.Pattern;

/**
 * One act or read to be recorded.
 *
 * @param actor who
 * @param action what, as {@code module.verb} in lower case, for example {@code dossier.receive}; the sentence people see
 *     stands in the message files of that module under {@code module.audit.verb}
 * @param subjectKind kind of what was touched, for example {@code dossier}
 * @param subjectId its id or public number, never a name or an identity number
 * @param detail a few more words such as a stage or a version, without any personal content; may be empty
 */
public record AuditEntry(AuditActor actor, String action, String subjectKind, String subjectId, String detail) {

    private static final Pattern ACTION = Pattern.compile("[a-z]+\\.[a-z][a-z0-9-]*");
    private static final int LONGEST_DETAIL = 500;

    public AuditEntry {
        if (!ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("An audited action is written module.verb, not '" + action + "'.");
        }
        if (subjectKind.isBlank() || subjectId.isBlank()) {
            throw new IllegalArgumentException("An audit row names its subject by kind and id.");
        }
        if (detail.length() > LONGEST_DETAIL) {
            throw new IllegalArgumentException("The detail of an audit row is a few words, not content.");
        }
    }

    /** An entry without further words. */
    public static AuditEntry of(AuditActor actor, String action, String subjectKind, String subjectId) {
        return new AuditEntry(actor, action, subjectKind, subjectId, "");
    }
}
