package vn.motcua.identity.internal;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.shared.UseCase;

/** Switches shortcuts of a single letter off, or on again. Open to whoever signed in with the account. */
@UseCase
public class ChooseKeys {

    private final KeyHabitStore store;

    ChooseKeys(KeyHabitStore store) {
        this.store = store;
    }

    @Transactional
    public void choose(AccountId account, boolean on) {
        store.choose(account, on);
    }
}
