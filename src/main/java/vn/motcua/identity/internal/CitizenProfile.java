package vn.motcua.identity.internal;

import org.jspecify.annotations.Nullable;

/** What a citizen says about themselves when the account is opened; nothing of it is verified. */
public record CitizenProfile(
        String fullName, @Nullable String phone, @Nullable PersonalId personalId) {

    @Override
    public String toString() {
        return "CitizenProfile[hidden]";
    }
}
