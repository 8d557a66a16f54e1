package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.organisation.Organisation;
import vn.motcua.papers.ControlSheet;
import vn.motcua.papers.Letterhead;
import vn.motcua.papers.Papers;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.Holder;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItems;

/**
 * Prints the control sheet of a dossier (form 05, R-09) as it stands now: each desk it came to, from when to when, and
 * whether that was in time.
 */
@UseCase(reads = true)
public class PrintControlSheet {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    private final Readers readers;
    private final Desk desk;
    private final Papers papers;
    private final Organisation organisation;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PrintControlSheet(
            Readers readers,
            Desk desk,
            Papers papers,
            Organisation organisation,
            MessageSource messages,
            TransactionTemplate transaction,
            Clock clock) {
        this.readers = readers;
        this.desk = desk;
        this.papers = papers;
        this.organisation = organisation;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The file; foreign and unknown numbers look alike.
     *
     * @throws DossierException.NoSuchPaper while the counter has not taken the dossier in
     */
    public byte[] print(Actor actor, DossierNumber number) {
        return papers.controlSheet(Objects.requireNonNull(transaction.execute(status -> {
            var dossier = readers.open(actor, number);
            desk.audit()
                    .read(AuditEntry.of(
                            AuditedActor.of(actor), "dossier.print-control-sheet", "dossier", number.value()));
            return sheet(dossier);
        })));
    }

    private ControlSheet sheet(Dossier dossier) {
        var facts = dossier.facts();
        var running = dossier.clock().orElseThrow(DossierException.NoSuchPaper::new);
        var head = new Letterhead(
                facts.receivingName(),
                messages.getMessage("dossier.slip.counter", null, OFFICE),
                SlipSource.placeName(organisation, messages, facts.receiving()),
                WorkCalendar.dateOf(clock.instant()));
        return new ControlSheet(
                head,
                facts.number().value(),
                facts.party().applicant(),
                facts.governing().procedureName(),
                organisation.unit(facts.competent()).name(),
                SlipSource.local(running.received()),
                SlipSource.local(desk.calendars().deadlines().due(running).at()),
                steps(dossier));
    }

    private List<ControlSheet.Step> steps(Dossier dossier) {
        return desk.items().of(Desks.subject(dossier)).stream()
                .filter(item -> !item.at().stage().equals(Desks.REPLY))
                .map(this::step)
                .toList();
    }

    private ControlSheet.Step step(WorkItem item) {
        var left = item.state() == WorkItem.State.DONE || item.state() == WorkItem.State.WITHDRAWN;
        var due = item.due();
        return new ControlSheet.Step(
                item.unitName(),
                item.stageName(),
                item.asHolder().map(Holder::name).orElse(null),
                SlipSource.local(item.openedAt()),
                due == null ? null : SlipSource.local(due),
                left ? SlipSource.local(item.changedAt()) : null,
                punctuality(due, left ? item.changedAt() : null));
    }

    /** Before, on or after its last day; of what is still there only that it is late. */
    private @Nullable String punctuality(@Nullable Instant due, @Nullable Instant left) {
        if (due == null) {
            return null;
        }
        if ((left == null ? clock.instant() : left).isAfter(due)) {
            return "papers.control.late";
        }
        if (left == null) {
            return null;
        }
        return WorkCalendar.dateOf(left).equals(WorkCalendar.dateOf(due))
                ? "papers.control.in-time"
                : "papers.control.early";
    }

    /** Where the traces of work are, and the record of looks at them. */
    @Component
    record Desk(WorkItems items, Calendars calendars, Audit audit) {}
}
