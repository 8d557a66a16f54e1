package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.FiledFor;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.organisation.Unit;

/** Writes a new dossier into the books: row, number, desk, audit, and the end of its draft. */
@Component
class Entry {

    private final DossierStore store;
    private final DraftStore drafts;
    private final Behalf behalf;
    private final Numbering numbering;
    private final Desks desks;
    private final Act act;
    private final Clock clock;

    Entry(Rows rows, Behalf behalf, Numbering numbering, Desks desks, Act act, Clock clock) {
        this.store = rows.store();
        this.drafts = rows.drafts();
        this.behalf = behalf;
        this.numbering = numbering;
        this.desks = desks;
        this.act = act;
        this.clock = clock;
    }

    /** The dossier that came with that key before; the key must have come with the same content. */
    Optional<Progress> repeated(Submission.Key key) {
        return store.repeated(key).map(earlier -> {
            if (!earlier.hash().equals(key.hash())) {
                throw new DossierException.KeyUsedOtherwise();
            }
            return act.stands(store.load(earlier.number()));
        });
    }

    /** For whom it is handed in, in the words of this day. */
    Optional<FiledFor> filedFor(Actor actor, Submission submission) {
        return behalf.held(actor, submission.onBehalfOf().orElse(null));
    }

    DossierNumber number(Unit unit, LocalDate day) {
        return numbering.next(unit, day);
    }

    String regimeOn(LocalDate day) {
        return store.regimeOn(day);
    }

    Progress enter(Facts facts, @Nullable FiledFor filedFor, Actor actor, @Nullable UUID draft, Submission.Key key) {
        var dossier = Dossier.submit(facts, By.of(actor), clock.instant());
        store.add(dossier, key);
        behalf.keep(facts, filedFor);
        if (draft != null) {
            drafts.requireOfItsOwn(draft);
            drafts.becomes(draft, facts.id());
        }
        desks.openReception(dossier);
        return act.done(
                actor, "dossier.submit", dossier, filedFor == null ? "" : filedFor.basis() + " " + filedFor.mandate());
    }

    /** Where dossiers and drafts are kept. */
    @Component
    record Rows(DossierStore store, DraftStore drafts) {}
}
