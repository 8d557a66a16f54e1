package vn.motcua.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogue.EligibilityQuestion;
import vn.motcua.catalogue.ProcedureVersion;

/**
 * One question about whether the procedure fits.
 *
 * @param chosen what was answered before, as the form sends it
 * @param given all answers so far, as the form sends them, by key of the question
 * @param missing whether it was sent without an answer
 */
public record EligibilityPage(
        ProcedureVersion version,
        EligibilityQuestion question,
        Optional<String> chosen,
        Map<String, String> given,
        boolean missing) {

    /** What the names of the fields begin with. */
    public static final String NAME = "cau-";

    /** Which question it is, from 1. */
    public int number() {
        return version.guide().questions().indexOf(question) + 1;
    }

    public int count() {
        return version.guide().questions().size();
    }

    /** Key of the question before; none at the first. */
    public Optional<String> before() {
        return number() == 1
                ? Optional.empty()
                : Optional.of(version.guide().questions().get(number() - 2).key());
    }

    /** The answers to the other questions. */
    public Map<String, String> others() {
        var others = new java.util.LinkedHashMap<>(given);
        others.remove(question.key());
        return others;
    }

    /**
     * The procedure does not fit, and what does.
     *
     * @param instead procedures to use in its place
     */
    public record Stop(
            ProcedureVersion version,
            EligibilityQuestion question,
            List<ProcedureVersion> instead,
            Map<String, String> given) {}

    /**
     * Nothing speaks against it.
     *
     * @param unsure questions that were not answered for certain
     */
    public record Passed(ProcedureVersion version, List<EligibilityQuestion> unsure, Map<String, String> given) {

        public String lastKey() {
            return version.guide().questions().getLast().key();
        }
    }
}
