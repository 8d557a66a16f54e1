package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import vn.motcua.catalogue.Channel;

/**
 * What waits at a counter longer than the hours it has to decide.
 *
 * @param dossiers the longest first
 * @param more whether there are more than are listed
 * @param hours working hours the counter has
 */
public record Overlooked(List<Waiting> dossiers, boolean more, int hours) {

    public Overlooked {
        dossiers = List.copyOf(dossiers);
    }

    /** How many, as a list shows it: "12", "99+". */
    public String count() {
        return dossiers.size() + (more ? "+" : "");
    }

    /**
     * One of them: what it is about and since when it waits, nothing of what it says.
     *
     * @param due until when the counter should have decided
     * @param workingDays how many working days ago that was; 0 for today
     */
    public record Waiting(
            DossierNumber number, String procedure, Channel channel, Instant since, Instant due, long workingDays) {}
}
