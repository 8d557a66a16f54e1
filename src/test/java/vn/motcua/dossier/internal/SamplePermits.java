package vn.motcua.dossier.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.identity.AccountId;
import vn.motcua.workflow.Stance;

/** Construction permits of a citizen of the demonstration, one for each state a page can show; made when first asked for. */
@Component
public class SamplePermits {

    private final Permits permits;
    private final GiveOpinion give;
    private final BirthPlace place;
    private final Map<String, DossierNumber> made = new HashMap<>();

    SamplePermits(Permits permits, GiveOpinion give, BirthPlace place) {
        this.permits = permits;
        this.give = give;
        this.place = place;
    }

    /** Other agencies may be asked, the site is to be seen. */
    public DossierNumber appraised() {
        return once("appraised", permits::appraised);
    }

    /** Environment department and commune were asked. */
    public DossierNumber asked() {
        return once("asked", permits::asked);
    }

    /** The environment department has answered. */
    public DossierNumber answered() {
        return once("answered", account -> {
            var number = permits.asked(account);
            give.give(
                    permits.environment(),
                    number,
                    Permits.ASKING + ":1",
                    Stance.OBJECTION,
                    "Thửa đất nằm trong hành lang bảo vệ kênh, phải lùi 5 m.");
            return number;
        });
    }

    /** The permit is being drafted. */
    public DossierNumber drafting() {
        return once("drafting", permits::drafting);
    }

    private synchronized DossierNumber once(String state, Function<AccountId, DossierNumber> how) {
        var known = made.get(state);
        if (known == null) {
            known = how.apply(place.citizen());
            made.put(state, known);
        }
        return known;
    }
}
