package vn.motcua.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockFace;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.KnownPersons;
import vn.motcua.forms.PageView;
import vn.motcua.shared.DomainException;

/**
 * What a counter is taking in, on one page.
 *
 * @param id of the intake; absent before anything was written
 * @param version of it that is shown
 * @param counter name of the unit
 * @param person who stands there
 * @param search what was looked for and what was found
 * @param matter what is asked for; absent until it is chosen
 * @param problems what must be mended, in the order of the page
 * @param refused what was not done
 * @param begun what else the counter has begun and not finished
 */
public record IntakePage(
        Optional<UUID> id,
        int version,
        String counter,
        Person person,
        Search search,
        @Nullable Matter matter,
        List<PageView.Problem> problems,
        @Nullable DomainException refused,
        Optional<DossierNumber> replaces,
        List<Intake> begun) {

    public IntakePage {
        problems = List.copyOf(problems);
        begun = List.copyOf(begun);
    }

    /** Where the form goes. */
    public String address() {
        return "/viec/tiep-nhan" + id.map(known -> "/" + known).orElse("");
    }

    /** Whether something is to be mended in that field. */
    public boolean wrong(String anchor) {
        return problems.stream().anyMatch(problem -> problem.anchor().equals(anchor));
    }

    /** What is to be mended in that field; null leaves it out. */
    public @Nullable String problem(String anchor) {
        return problems.stream()
                .filter(problem -> problem.anchor().equals(anchor))
                .map(PageView.Problem::message)
                .findFirst()
                .orElse(null);
    }

    /** Papers that lie there and were not scanned. */
    public List<String> unscanned() {
        return matter == null
                ? List.of()
                : matter.papers().stream()
                        .filter(IntakePaper::unscanned)
                        .map(IntakePaper::name)
                        .toList();
    }

    /**
     * Who stands at the counter, as typed.
     *
     * @param applicant the owner, where somebody else hands in
     */
    public record Person(String name, String personalId, String phone, String applicant) {

        public boolean known() {
            return !name.isEmpty();
        }
    }

    /**
     * What was looked for.
     *
     * @param words for a person
     * @param persons who was found; null where nobody was looked for
     * @param procedureWords for a procedure
     * @param procedures what was found; null where nothing was looked for
     */
    public record Search(
            String words,
            @Nullable KnownPersons persons,
            String procedureWords,
            @Nullable List<ProcedureSummary> procedures) {

        static final Search NOTHING = new Search("", null, "", null);
    }

    /**
     * What is asked for.
     *
     * @param limit in words
     * @param fee in words
     * @param face the clock as it would run if it were taken in now
     */
    public record Matter(
            ProcedureVersion version,
            String caseKey,
            String limit,
            String fee,
            List<IntakePart> declaration,
            List<IntakePaper> papers,
            ClockFace face) {

        public Matter {
            declaration = List.copyOf(declaration);
            papers = List.copyOf(papers);
        }
    }
}
