package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.ListOverlooked;
import vn.motcua.dossier.internal.RefuseReception;
import vn.motcua.dossier.internal.ReprintSlip;
import vn.motcua.dossier.internal.TransferDossier;
import vn.motcua.dossier.internal.UndoReception;
import vn.motcua.identity.Actor;

/**
 * What a counter decides about a dossier beside taking it in (NĐ 61/2018 article 17), what it has not decided in time, and
 * what it does about a reception afterwards.
 */
@Service
public class Receptions {

    private final RefuseReception refuse;
    private final TransferDossier transfer;
    private final ListOverlooked overlooked;
    private final UndoReception undo;
    private final ReprintSlip reprint;

    Receptions(
            RefuseReception refuse,
            TransferDossier transfer,
            ListOverlooked overlooked,
            UndoReception undo,
            ReprintSlip reprint) {
        this.refuse = refuse;
        this.transfer = transfer;
        this.overlooked = overlooked;
        this.undo = undo;
        this.reprint = reprint;
    }

    /** What waits at the own counter longer than the hours it has to decide. */
    public Overlooked overlooked(Actor actor) {
        return overlooked.list(actor);
    }

    /**
     * Does not take it in; its owner is told why and where to go instead, and gets Mẫu 03.
     *
     * @throws DossierException.ActIncomplete if reason, article or way out is missing
     * @throws DossierException.CorrectedMeanwhile if its owner has corrected it since it was looked at
     */
    public Progress refuse(Actor actor, DossierNumber number, NewRefusal refusal) {
        return refuse.refuse(actor, number, refusal);
    }

    /**
     * Gives it to the counter of the office that is competent: the number stays, the hours of reception begin anew
     * there, its owner is told where it is now.
     *
     * @param to key of one of {@link ActsView#transferTo()}
     * @param why in words its owner understands
     * @param seen {@link DossierView#version()} of what was looked at; null where a program did not say
     */
    public Progress transfer(Actor actor, DossierNumber number, String to, String why, @Nullable Integer seen) {
        return transfer.transfer(actor, number, to, why, seen);
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
