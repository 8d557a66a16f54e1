package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.LedgerPeriod;
import vn.motcua.dossier.LedgerRow;
import vn.motcua.identity.Actor;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.UnitId;
import vn.motcua.papers.Letterhead;
import vn.motcua.papers.Papers;
import vn.motcua.papers.RegisterSheet;
import vn.motcua.shared.UseCase;

/** Prints a period of the register of the own counter on form 06. */
@UseCase(reads = true)
public class PrintLedger {

    /** So many lines go on paper at once: some thirty pages. */
    static final int MOST = 500;

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    private final LedgerReader readers;
    private final LedgerStore store;
    private final Papers papers;
    private final Organisation organisation;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PrintLedger(
            LedgerReader readers,
            LedgerStore store,
            Papers papers,
            Organisation organisation,
            MessageSource messages,
            TransactionTemplate transaction,
            Clock clock) {
        this.readers = readers;
        this.store = store;
        this.papers = papers;
        this.organisation = organisation;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The file. */
    public byte[] print(Actor actor, LedgerPeriod period) {
        return papers.register(java.util.Objects.requireNonNull(transaction.execute(status -> {
            var unit = readers.opens(actor, period, "dossier.print-ledger");
            if (store.count(unit, period, MOST + 1) > MOST) {
                throw new DossierException.LedgerTooLong(MOST);
            }
            return sheet(unit, period, store.first(unit, period, MOST));
        })));
    }

    private RegisterSheet sheet(UnitId unit, LedgerPeriod period, List<LedgerRow> rows) {
        var head = new Letterhead(
                organisation.unit(unit).name(),
                text("dossier.slip.counter"),
                SlipSource.placeName(organisation, messages, unit),
                WorkCalendar.dateOf(clock.instant()));
        var lines = IntStream.range(0, rows.size())
                .mapToObj(at -> line(at + 1, rows.get(at)))
                .toList();
        return new RegisterSheet(head, period.from(), period.to(), lines);
    }

    private RegisterSheet.Line line(int place, LedgerRow row) {
        var contact = java.util.stream.Stream.of(row.address(), row.phone())
                .flatMap(Optional::stream)
                .toList();
        return new RegisterSheet.Line(
                place,
                row.number().value(),
                row.procedure(),
                row.applicant(),
                String.join(", ", contact),
                row.agency(),
                SlipSource.local(row.received()),
                SlipSource.local(row.due()),
                row.finished().map(SlipSource::local).orElse(null),
                row.returned()
                        .map(LedgerRow.Returned::at)
                        .map(SlipSource::local)
                        .orElse(null),
                row.returned()
                        .map(handed -> channel(handed) + ", " + handed.receiver())
                        .orElse(""),
                note(row));
    }

    private String channel(LedgerRow.Returned handed) {
        return text("dossier.ledger.channel." + handed.channel().name().toLowerCase(Locale.ROOT));
    }

    /** What the columns do not say: how it ended, or where it stands. */
    private String note(LedgerRow row) {
        var late = row.finished().filter(at -> at.isAfter(row.due())).isPresent();
        return late
                ? text("dossier.ledger.late")
                : row.returned().isPresent() ? "" : text(row.state().messageKey());
    }

    private String text(String key) {
        return messages.getMessage(key, null, OFFICE);
    }
}
