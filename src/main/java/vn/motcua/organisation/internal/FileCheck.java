package vn.motcua.organisation.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.organisation.internal.OrganisationFile.UnitEntry;

/** Finds what is wrong in a locality's file before a row of it is written. */
final class FileCheck {

    private FileCheck() {}

    /** Later checks lean on earlier ones, so a file with broken units is not asked about its posts. */
    static List<Problem> problems(OrganisationFile file) {
        var problems = new ArrayList<Problem>();
        List<Consumer<List<Problem>>> checks = List.of(
                found -> validities(file, found),
                found -> new UnitCheck(file, found).run(),
                found -> new PostCheck(file, found).run(),
                found -> new SectorCheck(file, found).run());
        for (var check : checks) {
            check.accept(problems);
            if (!problems.isEmpty()) {
                break;
            }
        }
        return problems;
    }

    private static void validities(OrganisationFile file, List<Problem> problems) {
        var keys = new HashSet<String>();
        for (var unit : file.units()) {
            if (!unit.key().matches("[a-z0-9]+")) {
                problems.add(Problem.of("badKey", unit.key()));
            }
            if (!keys.add(unit.key())) {
                problems.add(Problem.of("duplicateUnit", unit.key()));
            }
            reversed(unit, problems);
        }
        file.officers().stream()
                .filter(officer -> officer.from() != null
                        && officer.to() != null
                        && officer.to().isBefore(officer.from()))
                .forEach(officer -> problems.add(Problem.of("officerReversed", officer.name())));
    }

    private static void reversed(UnitEntry unit, List<Problem> problems) {
        var to = unit.to();
        if (to != null && to.isBefore(unit.from())) {
            problems.add(Problem.of("unitReversed", unit.key(), unit.from().toString(), to.toString()));
        }
    }
}
