package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.AtCounter;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierState;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;

/** The part of a dossier's page that is about the counter. */
@Component
class CounterFile {

    private final HandedPapers papers;
    private final Annulments annulments;
    private final ReceiptStore receipts;
    private final Catalogue catalogue;
    private final Permissions permissions;
    private final Clock clock;

    CounterFile(
            HandedPapers papers,
            Annulments annulments,
            ReceiptStore receipts,
            Catalogue catalogue,
            Permissions permissions,
            Clock clock) {
        this.papers = papers;
        this.annulments = annulments;
        this.receipts = receipts;
        this.catalogue = catalogue;
        this.permissions = permissions;
        this.clock = clock;
    }

    AtCounter of(Actor actor, Dossier dossier) {
        var id = dossier.facts().id();
        var annulled = dossier.state() == DossierState.ANNULLED;
        var mine = permissions.allows(
                actor, Permission.DOSSIER_RECEIVE, dossier.facts().receiving());
        return new AtCounter(
                papers.of(id),
                mine && Undoing.may(dossier, clock.instant()) ? Optional.of(Undoing.until(dossier)) : Optional.empty(),
                mine && reprintable(dossier.state()),
                mayTakeFee(actor, dossier),
                mine && annulled && annulments.awaitsReplacement(id),
                annulments.replacedBy(id),
                annulled ? annulments.replacementOf(id) : Optional.empty());
    }

    /** Where an amount is published; once the dossier is over only what was paid is of interest. */
    private boolean mayTakeFee(Actor actor, Dossier dossier) {
        var facts = dossier.facts();
        return permissions.allows(actor, Permission.FEE_TAKE, facts.receiving())
                && catalogue
                        .version(facts.governing().procedureVersion())
                        .fee()
                        .amount()
                        .isPresent()
                && (!dossier.state().isEnd() || !receipts.of(facts.id()).isEmpty());
    }

    private static boolean reprintable(DossierState state) {
        return LifeCycle.EDGES.stream()
                .anyMatch(edge -> edge.from() == state && edge.action() == DossierAction.REPRINT_SLIP);
    }
}
