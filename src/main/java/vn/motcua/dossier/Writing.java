package vn.motcua.dossier;

import java.util.Optional;

/**
 * What this reader may write or look at on the way to the result.
 *
 * @param minutes code of the stage whose minutes this reader may write now
 * @param draft whether the result is being drafted and can be looked at as it would be
 */
public record Writing(Optional<String> minutes, boolean draft) {

    public static final Writing NOTHING = new Writing(Optional.empty(), false);

    public boolean none() {
        return minutes.isEmpty() && !draft;
    }
}
