package vn.motcua.identity.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/** On the way to a new account: the name as on the identity card. Open to whoever has confirmed an address. */
@UseCase
public class TellName {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]{1,99}");

    private final CodeRequestStore requests;

    TellName(CodeRequestStore requests) {
        this.requests = requests;
    }

    /**
     * Keeps the name.
     *
     * @throws IdentityException.NameUnreadable if it is no name
     * @throws IdentityException.NothingAsked if no address was confirmed in this browser
     */
    @Transactional
    public void tell(Asker asker, String typed) {
        var request = requests.hold(asker.browser(), CodePurpose.REGISTER)
                .filter(CodeRequest::confirmed)
                .orElseThrow(IdentityException.NothingAsked::new);
        var name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (!NAME.matcher(name).matches()) {
            throw new IdentityException.NameUnreadable();
        }
        requests.name(request.id(), name);
    }
}
