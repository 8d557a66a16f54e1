package vn.motcua.dossier;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.ReprintSlip;
import vn.motcua.dossier.internal.UndoReception;
import vn.motcua.identity.Actor;

/** What a counter does about a reception afterwards. */
@Service
public class Receptions {

    private final UndoReception undo;
    private final ReprintSlip reprint;

    Receptions(UndoReception undo, ReprintSlip reprint) {
        this.undo = undo;
        this.reprint = reprint;
    }

    /**
     * Undoes a reception that was a mistake, within a quarter of an hour; the number stays used, the slip counts no more
     * (docs/adr/0015). {@link Intakes#start(Actor, DossierNumber, Intakes.Like)} begins what comes in its place.
     *
     * @param reason why it was one; its owner reads it
     */
    public Progress undo(Actor actor, DossierNumber number, String reason) {
        return undo.undo(actor, number, reason);
    }

    /** The slip as PDF, marked as printed again. Takes some tens of milliseconds. */
    public byte[] reprint(Actor actor, DossierNumber number) {
        return reprint.reprint(actor, number);
    }
}
