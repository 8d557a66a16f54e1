package vn.motcua.audit;

import java.util.Optional;

/**
 * The state of sealing.
 *
 * @param seal the newest seal, absent while nothing was sealed yet
 * @param waiting rows not sealed yet, counted up to {@link #MOST_COUNTED}
 */
public record AuditHead(Optional<Seal> seal, int waiting) {

    /** Where counting stops. */
    public static final int MOST_COUNTED = 1000;
}
