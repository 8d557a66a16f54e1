package vn.motcua.identity.internal;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/**
 * On the way to a new account: the personal identification number, for whoever has one and wants to say it. Children
 * and some of the elderly have none. Open to whoever has confirmed an address.
 */
@UseCase
public class TellPersonalId {

    private final CodeRequestStore requests;

    TellPersonalId(CodeRequestStore requests) {
        this.requests = requests;
    }

    /**
     * Keeps the number as hash and mask, or that there is none.
     *
     * @param typed twelve digits, spaces between them allowed; blank: none
     * @throws IdentityException.PersonalIdUnreadable if it is something else
     * @throws IdentityException.NothingAsked if no address was confirmed in this browser
     */
    @Transactional
    public void tell(Asker asker, String typed) {
        var request = requests.hold(asker.browser(), CodePurpose.REGISTER)
                .filter(CodeRequest::confirmed)
                .orElseThrow(IdentityException.NothingAsked::new);
        var digits = typed.replaceAll("[\\s.]", "");
        if (!digits.isEmpty() && !PersonalId.isOne(digits)) {
            throw new IdentityException.PersonalIdUnreadable();
        }
        requests.personalId(request.id(), digits.isEmpty() ? null : new PersonalId(digits));
    }
}
