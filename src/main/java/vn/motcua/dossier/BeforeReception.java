package vn.motcua.dossier;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.BeginCorrection;
import vn.motcua.dossier.internal.SendCorrection;
import vn.motcua.dossier.internal.TakeBack;
import vn.motcua.identity.Actor;

/**
 * What an owner may still do while no office has taken a dossier in (NĐ 61/2018 article 16; R-21): correct it, or take it
 * back. Once it is received an office asks for what is to be mended ({@link Supplements}).
 */
@Service
public class BeforeReception {

    private final BeginCorrection begin;
    private final SendCorrection send;
    private final TakeBack takeBack;

    BeforeReception(BeginCorrection begin, SendCorrection send, TakeBack takeBack) {
        this.begin = begin;
        this.send = send;
        this.takeBack = takeBack;
    }

    /** Opens all answers in a draft; the dossier stays as it is until {@link #correct} sends it. */
    public Draft open(Actor actor, DossierNumber number) {
        return begin.begin(actor, number);
    }

    /** Replaces the answers by those of the draft; the number stays, the counter's hours begin anew. */
    public Progress correct(Actor actor, DossierNumber number, UUID draft) {
        return send.send(actor, number, draft);
    }

    /** Ends the dossier; its answers stay with the owner as an open draft. */
    public Progress takeBack(Actor actor, DossierNumber number) {
        return takeBack.takeBack(actor, number);
    }
}
