package vn.motcua.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Role;

/**
 * One step of a route: who does it, within which time, after what, and what may come of it.
 *
 * @param unit where it is done; resolved on the date of opening
 * @param allowance working hours allowed, or the pause it stands for
 * @param needs codes of the stages that must be done or skipped first; stages with equal needs run in parallel
 * @param when the stage is skipped where this does not hold
 * @param outcomes closed list, in the order in which an officer is offered them
 * @param sees what the officer of a consulted or co-handling agency may see; null: a co-handling one the whole dossier
 * @param silenceConsents whether a consulted agency that lets its time pass counts as having no objection
 */
public record Stage(
        String code,
        Words name,
        UnitRule unit,
        Role role,
        Allowance allowance,
        List<String> needs,
        @Nullable Condition when,
        List<Outcome> outcomes,
        Output output,
        @Nullable Sees sees,
        boolean silenceConsents) {

    public Stage {
        RouteKey.requireCode(code);
        needs = List.copyOf(needs);
        outcomes = List.copyOf(outcomes);
        if (new HashSet<>(needs).size() < needs.size()) {
            throw new RouteMalformed("workflow.malformed.need-twice", code);
        }
        if (outcomes.isEmpty()) {
            throw new RouteMalformed("workflow.malformed.no-outcome", code);
        }
        if (outcomes.stream().map(Outcome::code).distinct().count() < outcomes.size()) {
            throw new RouteMalformed("workflow.malformed.outcome-twice", code);
        }
    }

    public Optional<Outcome> outcome(String outcomeCode) {
        return outcomes.stream()
                .filter(outcome -> outcome.code().equals(outcomeCode))
                .findFirst();
    }

    /**
     * Whether work done here may rest on one of these fields (dotted paths). Without {@link #sees} an officer reads the whole
     * declaration, so any change counts.
     */
    public boolean readsAny(Set<String> fields) {
        if (fields.isEmpty()) {
            return false;
        }
        if (sees == null) {
            return true;
        }
        var read = new HashSet<>(sees.fields());
        if (when != null) {
            read.addAll(when.answersRead());
        }
        unit.fieldRead().ifPresent(read::add);
        return fields.stream()
                .anyMatch(field -> read.stream().anyMatch(mine -> within(field, mine) || within(mine, field)));
    }

    private static boolean within(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + ".");
    }
}
