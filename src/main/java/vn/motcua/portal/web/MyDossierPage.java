package vn.motcua.portal.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.SupplementView;
import vn.motcua.shared.DomainException;
import vn.motcua.shared.Ids;

/**
 * One dossier as its owner sees it: who has it, since when, until when, what follows.
 *
 * @param refused why what was just pressed was not done
 * @param typed a letter that was not sent
 */
public record MyDossierPage(DossierView dossier, @Nullable DomainException refused, String typed) {

    public MyDossierPage(DossierView dossier, @Nullable DomainException refused) {
        this(dossier, refused, "");
    }

    /** Names the letter that is written on this page, so that pressing twice sends it once. */
    public String letterKey() {
        return Ids.next().toString();
    }

    /** The stage somebody works on now. */
    public Optional<DossierView.Step> now() {
        return dossier.way().stream()
                .filter(step -> step.mark() == DossierView.Mark.NOW || step.mark() == DossierView.Mark.HOLD)
                .findFirst();
    }

    /** Stages still to come. */
    public List<DossierView.Step> next() {
        return dossier.way().stream()
                .filter(step -> step.mark() == DossierView.Mark.NEXT)
                .filter(step -> dossier.state() == DossierState.PROCESSING)
                .toList();
    }

    /** What happened so far, without the lines that only officers need. */
    public List<DossierView.Line> past() {
        return dossier.timeline().stream()
                .filter(line -> line.action() != DossierAction.FINISH)
                .toList();
    }

    public boolean resultToCome() {
        return dossier.state() == DossierState.PROCESSING;
    }

    /** While no office has taken it in, its owner may change it. */
    public boolean correctable() {
        return dossier.state() == DossierState.SUBMITTED;
    }

    public boolean mayTakeBack() {
        return mayTakeBack(dossier.state());
    }

    static boolean mayTakeBack(DossierState state) {
        return state == DossierState.SUBMITTED || state == DossierState.INTAKE_SUPPLEMENT;
    }

    /** Before reception; afterwards an officer grants it. */
    public boolean takenBack() {
        return dossier.state() == DossierState.WITHDRAWN && dossier.clock().isEmpty();
    }

    public boolean resultReady() {
        return dossier.state() == DossierState.RESULT_READY || dossier.state() == DossierState.REJECTION_READY;
    }

    /** Whether state and clock stand in a box of their own: not where what to mend or a refusal says it all. */
    public boolean showsStatus() {
        return dossier.clock().isPresent()
                || (waitsFor().isEmpty()
                        && dossier.acts().refusal().isEmpty()
                        && dossier.acts().stop().isEmpty());
    }

    /** What the owner is asked to mend. */
    public Optional<SupplementView> waitsFor() {
        return dossier.waitsFor();
    }
}
