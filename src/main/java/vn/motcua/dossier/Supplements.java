package vn.motcua.dossier;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.AnswerSupplement;
import vn.motcua.dossier.internal.RequestSupplement;
import vn.motcua.identity.Actor;

/**
 * What offices ask citizens to mend, and the answers (Mẫu 02; NĐ 61/2018 articles 15.3, 17.2 and 19.4). What was asked
 * stands in {@link DossierView#supplements()}; it is mended in the draft that stands there.
 */
@Service
public class Supplements {

    private final RequestSupplement request;
    private final AnswerSupplement answer;

    Supplements(RequestSupplement request, AnswerSupplement answer) {
        this.request = request;
        this.answer = answer;
    }

    /** Asks for everything that is to be mended, at once. */
    public Progress request(Actor actor, DossierNumber number, NewSupplement wanted) {
        return request.request(actor, number, wanted);
    }

    /** Sends what the owner has mended. */
    public Progress answer(Actor actor, DossierNumber number) {
        return answer.answer(actor, number);
    }
}
