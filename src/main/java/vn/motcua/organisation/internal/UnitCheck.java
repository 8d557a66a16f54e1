package vn.motcua.organisation.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.internal.OrganisationFile.SuccessionEntry;
import vn.motcua.organisation.internal.OrganisationFile.UnitEntry;

/** The tree of units and what became of them. */
final class UnitCheck {

    private final OrganisationFile file;
    private final List<Problem> problems;
    private final Map<String, UnitEntry> units = new HashMap<>();

    UnitCheck(OrganisationFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        file.units().forEach(unit -> units.put(unit.key(), unit));
    }

    void run() {
        file.units().forEach(this::parent);
        if (problems.isEmpty()) {
            file.units().forEach(this::circle);
        }
        once("duplicateCode", UnitEntry::code);
        once("duplicateGso", UnitEntry::gso);
        file.units().forEach(this::position);
        file.successions().forEach(this::succession);
    }

    private void parent(UnitEntry unit) {
        if (unit.parent() == null) {
            return;
        }
        var parent = units.get(unit.parent());
        if (parent == null) {
            problems.add(Problem.of("unknownParent", unit.key(), unit.parent()));
        } else if (!parent.validity().covers(unit.validity())) {
            problems.add(Problem.of("outlivesParent", unit.key(), unit.parent()));
        }
    }

    private void circle(UnitEntry unit) {
        var passed = new HashSet<String>();
        for (@Nullable UnitEntry above = unit; above != null; above = units.get(above.parent())) {
            if (!passed.add(above.key())) {
                problems.add(Problem.of("circle", unit.key()));
                return;
            }
        }
    }

    private void once(String problem, Function<UnitEntry, @Nullable String> value) {
        var all = file.units();
        for (int first = 0; first < all.size(); first++) {
            for (var other : all.subList(first + 1, all.size())) {
                var one = all.get(first);
                var text = value.apply(one);
                if (text != null
                        && Objects.equals(text, value.apply(other))
                        && one.validity().overlaps(other.validity())) {
                    problems.add(Problem.of(problem, one.key(), other.key(), text));
                }
            }
        }
    }

    private void position(UnitEntry unit) {
        if ((unit.lon() == null) != (unit.lat() == null)) {
            problems.add(Problem.of("halfPosition", unit.key()));
        }
    }

    private void succession(SuccessionEntry succession) {
        var predecessor = units.get(succession.from());
        var successor = units.get(succession.to());
        if (predecessor == null) {
            problems.add(Problem.of("successionOfUnknown", succession.from()));
        } else if (predecessor.to() == null || !predecessor.to().isBefore(succession.on())) {
            problems.add(Problem.of(
                    "successionBeforeEnd", succession.from(), succession.on().toString()));
        }
        if (successor == null) {
            problems.add(Problem.of("successionByUnknown", succession.from(), succession.to()));
        } else if (!successor.validity().includes(succession.on())) {
            problems.add(Problem.of(
                    "successorNotThere", succession.to(), succession.on().toString()));
        }
    }
}
