package vn.motcua.papers;

import org.jspecify.annotations.Nullable;

/**
 * Whose dossier it is, and who handed it in. What was not declared is null and printed as such, never left as a gap
 * that somebody could fill in later.
 *
 * @param name owner of the dossier
 * @param submitter who handed it in; may be the same person
 * @param capacity in which the submitter acts for the owner, where they are two
 * @param identityPaper kind and number, for example "CCCD 083…"; the caller decides how much of the number is shown
 */
public record Applicant(
        String name,
        String submitter,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String identityPaper,
        @Nullable String capacity) {

    /** Somebody who hands in for himself, or of whom no capacity is known. */
    public Applicant(
            String name,
            String submitter,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String identityPaper) {
        this(name, submitter, address, phone, email, identityPaper, null);
    }
}
