package vn.motcua.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.internal.ChooseApplicant;
import vn.motcua.dossier.internal.DiscardDraft;
import vn.motcua.dossier.internal.KeepDraft;
import vn.motcua.dossier.internal.OpenDraft;
import vn.motcua.dossier.internal.StartDraft;
import vn.motcua.identity.Actor;
import vn.motcua.identity.MandateId;

/** What citizens fill in before they hand it in; kept at every page, each seen by its owner only. */
@Service
public class Drafts {

    private final StartDraft start;
    private final ChooseApplicant choose;
    private final OpenDraft open;
    private final KeepDraft keep;
    private final DiscardDraft discard;

    Drafts(StartDraft start, ChooseApplicant choose, OpenDraft open, KeepDraft keep, DiscardDraft discard) {
        this.start = start;
        this.choose = choose;
        this.open = open;
        this.keep = keep;
        this.discard = discard;
    }

    /** Begins the form of a procedure, or goes on with the open draft of it. */
    public Draft start(Actor actor, ProcedureCode procedure) {
        return start.start(actor, procedure, null);
    }

    /** As {@link #start(Actor, ProcedureCode)}, for somebody else by a mandate of the actor's; none: for oneself. */
    public Draft start(Actor actor, ProcedureCode procedure, @Nullable MandateId mandate) {
        return start.start(actor, procedure, mandate);
    }

    /** Says for whom a draft is filled in; answers stay, what is known is filled into what is empty. */
    public Draft actFor(Actor actor, UUID id, @Nullable MandateId mandate) {
        return choose.choose(actor, id, mandate);
    }

    /** A draft of the actor's own; also one that was handed in, which then names its dossier. */
    public Draft open(Actor actor, UUID id) {
        return open.open(actor, id);
    }

    /**
     * Keeps answers and photographs, complete or not.
     *
     * @param version the version the page was opened with; {@link DossierException.ChangedMeanwhile} if another device
     *     saved since
     */
    public Draft keep(Actor actor, UUID id, int version, DraftContent content) {
        return keep.keep(actor, id, version, content);
    }

    /** Throws a draft away. */
    public void discard(Actor actor, UUID id) {
        discard.discard(actor, id);
    }
}
