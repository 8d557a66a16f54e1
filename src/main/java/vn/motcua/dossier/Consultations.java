package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.ConsultAgencies;
import vn.motcua.dossier.internal.ExtendOpinion;
import vn.motcua.dossier.internal.GiveOpinion;
import vn.motcua.identity.Actor;
import vn.motcua.workflow.Stance;

/**
 * Opinions of other agencies on a dossier (NĐ 61/2018/NĐ-CP article 19.5; rules ). What was asked and answered
 * stands in {@link DossierView#consulting()}. Refusals are {@link ConsultationException}, {@link DossierException} and {@link
 * vn.motcua.workflow.CourseException}.
 */
@Service
public class Consultations {

    private final ConsultAgencies consult;
    private final GiveOpinion give;
    private final ExtendOpinion extend;

    Consultations(ConsultAgencies consult, GiveOpinion give, ExtendOpinion extend) {
        this.consult = consult;
        this.give = give;
        this.extend = extend;
    }

    /** Asks agencies in parallel; the stage cannot be completed while an answer that it waits for is missing. */
    public Progress consult(Actor actor, DossierNumber number, NewConsultation wanted) {
        return consult.consult(actor, number, wanted);
    }

    /**
     * Answers for the agency of the officer's post.
     *
     * @param opinion {@link ConsultationView#code()}
     * @param stance null where none was chosen, which is refused
     * @param words required with an objection
     */
    public void give(
            Actor actor, DossierNumber number, String opinion, @Nullable Stance stance, @Nullable String words) {
        give.give(actor, number, opinion, stance, words);
    }

    /** Gives an agency one later deadline, with the reason. */
    public Progress extend(Actor actor, DossierNumber number, String opinion, LocalDate answerBy, String reason) {
        return extend.extend(actor, number, opinion, answerBy, reason);
    }
}
