package vn.motcua.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of how a dossier went.
 *
 * @param words what else there is to say
 */
public record Rating(Satisfaction satisfaction, Optional<Contacted> contacts, Optional<String> words) {

    /**
     * As it was typed or sent.
     *
     * @throws DossierException.RatingMissing if none of the three faces was chosen
     */
    public static Rating typed(@Nullable String satisfaction, @Nullable String contacts, @Nullable String words) {
        return new Rating(
                Satisfaction.of(satisfaction == null ? "" : satisfaction)
                        .orElseThrow(DossierException.RatingMissing::new),
                Contacted.of(contacts == null ? "" : contacts),
                Optional.ofNullable(words));
    }
}
