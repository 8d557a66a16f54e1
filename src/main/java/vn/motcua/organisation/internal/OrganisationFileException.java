package vn.motcua.organisation.internal;

import java.util.List;

/** A locality's file is not loaded: it is to be mended first. Nothing of it was kept. */
final class OrganisationFileException extends Exception {

    private final transient List<Problem> problems;

    OrganisationFileException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Everything found wrong, not the first thing only. */
    List<Problem> problems() {
        return problems;
    }
}
