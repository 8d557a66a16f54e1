package vn.motcua.identity.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.AccountId;

/**
 * Somebody under way with a code.
 *
 * @param account the account that is recovered or changed; absent where there is none
 * @param codeHash absent where no code was sent: then none is right
 * @param target page to go on to afterwards, or empty
 * @param confirmed whether the right code was brought back
 * @param fullName said on the way to a new account
 */
record CodeRequest(
        UUID id,
        CodePurpose purpose,
        ContactAddress address,
        Optional<AccountId> account,
        Optional<String> codeHash,
        Locale language,
        String target,
        Instant sentAt,
        Instant expiresAt,
        int tries,
        boolean confirmed,
        Optional<String> fullName) {

    @Override
    public String toString() {
        return "CodeRequest[" + id + "]";
    }
}
