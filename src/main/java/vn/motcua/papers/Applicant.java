package vn.motcua.papers;

import org.jspecify.annotations.Nullable;

/**
 * Whose dossier it is, and who handed it in. What was not declared is null and printed as such, never left as a gap
 * that somebody could fill in later.
 *
 * @param name owner of the dossier
 * @param submitter who handed it in; may be the same person
 * @param identityPaper kind and number, for example "CCCD 083…"; the caller decides how much of the number is shown
 */
public record Applicant(
        String name,
        String submitter,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String identityPaper) {}
