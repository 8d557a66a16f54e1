package vn.motcua.bench.cases;

import java.util.List;
import vn.motcua.organisation.Role;

/** One act of a case: its own commit. The first two belong to no route, the others complete a stage of it. */
record Step(String stage, String outcome, Role role) {

    static final List<Step> ALL = List.of(
            new Step("submit", "", Role.RECEPTIONIST),
            new Step("receive", "", Role.RECEPTIONIST),
            new Step("examine", "eligible", Role.CASEWORKER),
            new Step("verify", "done", Role.CASEWORKER),
            new Step("compare", "done", Role.RECORDS_CLERK),
            new Step("approve", "approve", Role.LEADER),
            new Step("register", "done", Role.RECORDS_CLERK));

    /** As candidate groups of a process engine are written. */
    String group(String unit) {
        return unit + "-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
