package vn.motcua.identity.internal;

import vn.motcua.identity.AccountId;

/** An account as far as signing in needs it. */
record Account(AccountId id, Kind kind, String passwordHash, State state) {

    boolean isOpen() {
        return state == State.OPEN;
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }

    /** Whom an account belongs to. */
    enum Kind {
        CITIZEN,
        OFFICER
    }

    /** A closed account stays, since timelines name it, but nobody signs in with it. */
    enum State {
        OPEN,
        CLOSED
    }
}
