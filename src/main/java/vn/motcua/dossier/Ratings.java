package vn.motcua.dossier;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.RateBySlip;
import vn.motcua.dossier.internal.RateDossier;
import vn.motcua.identity.Actor;

/** What people think of how their dossier went (NĐ 61/2018 articles 27 to 32): one rating each (I13), once it is over. */
@Service
public class Ratings {

    private final RateDossier rate;
    private final RateBySlip bySlip;

    Ratings(RateDossier rate, RateBySlip bySlip) {
        this.rate = rate;
        this.bySlip = bySlip;
    }

    /** The owner rates. */
    public void rate(Actor actor, DossierNumber number, Rating rating) {
        rate.rate(actor, number, rating);
    }

    /**
     * Whoever holds the slip rates.
     *
     * @param pin the six figures on the slip
     * @param network where the try comes from, for slowing down who guesses
     */
    public void rate(Actor actor, DossierNumber number, String pin, String network, Rating rating) {
        bySlip.rate(actor, number, new RateBySlip.Slip(pin, network), rating);
    }
}
