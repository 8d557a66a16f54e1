package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FormId;

/**
 * What a citizen has filled in so far.
 *
 * @param version counts saves, so that a second device is noticed
 * @param savedAt office time of the last save
 * @param submitted number of the dossier it became, if it was handed in
 */
public record Draft(
        UUID id,
        String procedure,
        FormId form,
        Answers answers,
        int version,
        Instant savedAt,
        Optional<DossierNumber> submitted) {}
