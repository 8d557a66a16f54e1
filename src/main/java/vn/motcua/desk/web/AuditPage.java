package vn.motcua.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.AuditKind;
import vn.motcua.audit.AuditRow;
import vn.motcua.desk.internal.ReadAudit;

/**
 * A page of the record.
 *
 * @param question what was asked
 * @param asksForPerson whether what was asked may name a person and was therefore not looked for
 * @param rows newest first
 * @param actions what can be chosen as action
 * @param chain state of sealing
 * @param later whether newer rows than these exist on an earlier page
 * @param next address of the page that follows
 */
public record AuditPage(
        AuditQuestion question,
        boolean asksForPerson,
        List<Line> rows,
        List<String> actions,
        ChainState chain,
        boolean later,
        Optional<String> next) {

    static AuditPage of(AuditQuestion question, ReadAudit.Reading reading, boolean later) {
        return new AuditPage(
                question,
                !question.isClean(),
                reading.page().items().stream().map(AuditPage::line).toList(),
                reading.actions(),
                ChainState.of(reading.head()),
                later,
                reading.page().next().map(question::address));
    }

    /** Key of the words for an action: {@code dossier.read} is said by {@code dossier.audit.read}. */
    public static String wordsOf(String action) {
        return action.replaceFirst("\\.", ".audit.");
    }

    /** Name of whoever is asked about, as the rows found call that person. */
    public String actorName() {
        return rows.isEmpty() ? question.actor() : rows.getFirst().name();
    }

    private static Line line(AuditRow row) {
        return new Line(
                AuditTimes.words(row.officeTime()),
                AuditTimes.iso(row.officeTime()),
                AuditTimes.words(row.recordedAt()),
                row.actorId(),
                row.actorName(),
                joined(row.actorPost(), row.actorUnit()),
                row.kind() == AuditKind.READ,
                row.action(),
                row.subjectKind(),
                row.subjectId(),
                row.detail(),
                row.seal());
    }

    private static String joined(@Nullable String post, @Nullable String unit) {
        return Stream.of(Optional.ofNullable(post), Optional.ofNullable(unit))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /**
     * One row of the record.
     *
     * @param officeTime the time people saw
     * @param machineTime the time of the machine
     * @param post title and unit of that time; empty for whoever held none
     * @param read whether it was a look and not an act
     */
    public record Line(
            String officeTime,
            String officeIso,
            String machineTime,
            String actor,
            String name,
            String post,
            boolean read,
            String action,
            String subjectKind,
            String subject,
            String detail,
            Optional<Long> seal) {

        /** The subject as a column can hold it: of a long id the beginning, which is enough to tell two apart. */
        public String shortSubject() {
            return subject.length() > 28 ? subject.substring(0, 13) + "…" : subject;
        }
    }
}
