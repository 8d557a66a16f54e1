package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.workflow.Opinion;
import vn.motcua.workflow.Stance;

/**
 * One agency that was asked, in words of that time. To the owner of the dossier without what was asked and answered.
 *
 * @param code names the opinion: {@code <stage>:<number>}
 * @param waitFor how many answers of those asked together are waited for
 * @param silenceConsents whether no answer in time counts as no objection
 * @param late whether it is awaited still and its time is over
 */
public record ConsultationView(
        String code,
        int round,
        String agency,
        Asked asked,
        String question,
        Opinion.Join waitFor,
        Instant due,
        boolean silenceConsents,
        State state,
        boolean late,
        Optional<Extension> extension,
        Optional<Answer> answer) {

    /** Who asked, and when. */
    public record Asked(Instant at, String name, String post, String unit) {}

    /** What became of it. */
    public enum State {
        AWAITED,
        /** Stands still while the dossier waits for its owner. */
        HELD,
        ANSWERED,
        /** No answer in time, which counts as no objection here. */
        LAPSED,
        WITHDRAWN;

        /** Key of its word. */
        public String messageKey() {
            return "dossier.consult.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The one new deadline, and why. */
    public record Extension(Instant at, Instant from, String because) {}

    /** What the agency said; without words where it had none to add. */
    public record Answer(Instant at, String name, String post, Stance stance, String words) {}

    /** Whether the asking stage may still wait for it. */
    public boolean awaited() {
        return state == State.AWAITED || state == State.HELD;
    }
}
