package vn.motcua.dossier.internal;

import java.util.Optional;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierException;

/**
 * To whom a result was handed, and how.
 *
 * @param receiver full name of who took it
 * @param identityPaper kind of identity paper that was looked at
 */
public record Handover(String receiver, Optional<String> identityPaper, Channel channel) {

    public Handover {
        receiver = receiver.strip();
        if (receiver.isEmpty() || receiver.length() > 200) {
            throw new DossierException.ReceiverMissing();
        }
    }
}
