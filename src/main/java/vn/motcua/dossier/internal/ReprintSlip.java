package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.PaperKind;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.papers.AcceptanceSlip;
import vn.motcua.papers.Papers;
import vn.motcua.shared.UseCase;

/** Prints the slip of a dossier again, with a mark that says so; the first one stays what was promised. */
@UseCase
public class ReprintSlip {

    private final Readers readers;
    private final DossierStore store;
    private final PaperStore kept;
    private final SlipSource slips;
    private final Papers papers;
    private final Act act;
    private final Clock clock;

    ReprintSlip(
            Readers readers,
            DossierStore store,
            PaperStore kept,
            SlipSource slips,
            Papers papers,
            Act act,
            Clock clock) {
        this.readers = readers;
        this.store = store;
        this.kept = kept;
        this.slips = slips;
        this.papers = papers;
        this.act = act;
        this.clock = clock;
    }

    /** The slip as PDF; {@link DossierException.NotNow} where there is nothing to wait for any more. */
    public byte[] reprint(Actor actor, DossierNumber number) {
        var now = clock.instant();
        var slip = new Slip();
        act.on(() -> {
            var before = readers.openFor(
                    actor,
                    Permission.DOSSIER_RECEIVE,
                    number,
                    dossier -> dossier.facts().receiving());
            var after = before.reprint(By.of(actor), now);
            slip.source = source(before, now);
            store.save(after);
            return act.done(actor, "dossier.reprint-slip", after, "");
        });
        return papers.acceptanceSlip(Objects.requireNonNull(slip.source));
    }

    private AcceptanceSlip source(Dossier dossier, Instant now) {
        var first = kept.of(dossier.facts().id()).stream()
                .filter(paper -> paper.kind() == PaperKind.SLIP)
                .findFirst()
                .orElseThrow(DossierException.NoSuchPaper::new);
        return slips.again(DossierRows.JSON.readValue(first.source(), AcceptanceSlip.class), now);
    }

    /** What is printed after the transaction. */
    private static final class Slip {
        private @org.jspecify.annotations.Nullable AcceptanceSlip source;
    }
}
