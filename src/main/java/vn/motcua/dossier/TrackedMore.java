package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.ClockFace;

/**
 * What whoever holds the slip may see beside number and state: the way and the clock, never the answers, the names of
 * persons or what they wrote; but why a counter did not take the dossier in, and where to go instead.
 *
 * @param receptionDue until when the counter decides; only while it has not
 * @param claimable whether it belongs to no account yet, so that its holder can take it into theirs
 * @param rateable whether it is over and nobody has said yet how it went
 */
public record TrackedMore(
        DossierNumber number,
        DossierState state,
        String procedure,
        String agency,
        Instant submittedAt,
        Optional<ClockFace> clock,
        Optional<Instant> receptionDue,
        List<DossierView.Step> way,
        Optional<ActsView.Refusal> refusal,
        boolean claimable,
        boolean rateable) {

    public TrackedMore {
        way = List.copyOf(way);
    }
}
