package vn.motcua.identity;

import org.springframework.stereotype.Service;
import vn.motcua.identity.internal.ChooseKeys;
import vn.motcua.identity.internal.KeyHabitStore;

/** Whether an officer works with shortcuts of a single letter; kept with the account. */
@Service
public class KeyHabits {

    private final ChooseKeys choose;
    private final KeyHabitStore store;

    KeyHabits(ChooseKeys choose, KeyHabitStore store) {
        this.choose = choose;
        this.store = store;
    }

    /** On unless the officer switched them off. */
    public boolean singleKeys(Actor actor) {
        return !(actor instanceof OfficerInPost officer) || !store.areOff(officer.account());
    }

    /**
     * Switches them on or off for the account of the officer.
     *
     * @throws IdentityException.NotSignedIn for anybody else, who has none
     */
    public void choose(Actor actor, boolean on) {
        if (!(actor instanceof OfficerInPost officer)) {
            throw new IdentityException.NotSignedIn();
        }
        choose.choose(officer.account(), on);
    }
}
