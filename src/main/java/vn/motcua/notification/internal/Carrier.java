package vn.motcua.notification.internal;

import vn.motcua.notification.Channel;

/** Takes letters to a system outside. */
interface Carrier {

    Channel channel();

    /**
     * Hands the letter over; returning means that the other side has taken it upon itself.
     *
     * @throws CarrierAway if a later try may succeed
     * @throws LetterRefused if no later try will
     */
    void carry(Letter letter);

    /** The other side cannot be reached, is busy, or does not know us; says how, never to whom. */
    final class CarrierAway extends RuntimeException {
        CarrierAway(String how) {
            super(how);
        }
    }

    /** The other side does not want this letter: no such address, or a text it does not take. */
    final class LetterRefused extends RuntimeException {
        LetterRefused(String how) {
            super(how);
        }
    }
}
