package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Other agencies and a dossier, as its reader sees it.
 *
 * @param whole whether the reader sees the whole dossier; else only what was opened to the reader's agency
 * @param ask the stage during which this reader may ask other agencies
 * @param asked who was asked, the first one first; to an agency that was asked nothing but its own
 */
public record Consulting(boolean whole, Optional<Ask> ask, List<ConsultationView> asked) {

    /** No other agency has to do with it. */
    public static final Consulting NOBODY = new Consulting(true, Optional.empty(), List.of());

    public Consulting {
        asked = List.copyOf(asked);
    }

    /**
     * Asking.
     *
     * @param fields paths the route opens to who is asked at this stage; empty where it says nothing about it
     * @param papers codes of papers likewise
     * @param bound whether the route says what they may see: nothing else can be opened then
     */
    public record Ask(
            String stage,
            String stageName,
            boolean silenceConsents,
            boolean bound,
            Set<String> fields,
            Set<String> papers) {

        /** Whether this may be opened to who is asked. */
        public boolean mayOpen(String field, boolean paper) {
            return !bound || opens(field, paper);
        }

        /** Whether the route opens it. */
        public boolean opens(String field, boolean paper) {
            return paper
                    ? papers.contains(field.substring(field.indexOf('.') + 1))
                    : fields.stream().anyMatch(open -> field.equals(open) || field.startsWith(open + "."));
        }
    }

    /** Those whose answer is awaited. */
    public List<ConsultationView> awaited() {
        return asked.stream().filter(ConsultationView::awaited).toList();
    }

    /** What the agency of a reader who does not see the whole was asked last. */
    public Optional<ConsultationView> mine() {
        return whole || asked.isEmpty() ? Optional.empty() : Optional.of(asked.getLast());
    }
}
