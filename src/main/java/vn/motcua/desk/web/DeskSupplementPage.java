package vn.motcua.desk.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.forms.SummarySection;
import vn.motcua.shared.DomainException;

/**
 * The checklist over all papers and answers of a dossier, with what an officer asks to be mended.
 *
 * @param typed what was sent, by name, kept when something was refused
 * @param refused why the request was not sent
 */
public record DeskSupplementPage(
        DossierView dossier,
        Map<String, String> typed,
        @Nullable DomainException refused) {

    static final String MARK = "mark.";
    static final String WRONG = "wrong.";
    static final String MEND = "mend.";
    static final String FIX = "sua";

    /** Papers first, then what was declared, as the officer looks them through. */
    public List<SummarySection> sections() {
        return Stream.concat(Stream.of(papers()), declared())
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private SummarySection papers() {
        return new SummarySection(
                "papers",
                "",
                dossier.declaration().stream()
                        .flatMap(section -> section.rows().stream())
                        .filter(SummarySection.Row::paper)
                        .toList());
    }

    private Stream<SummarySection> declared() {
        return dossier.declaration().stream()
                .map(section -> new SummarySection(
                        section.step(),
                        section.title(),
                        section.rows().stream().filter(row -> !row.paper()).toList()));
    }

    public boolean marked(String field) {
        return FIX.equals(typed.get(MARK + field));
    }

    public String wrong(String field) {
        return typed.getOrDefault(WRONG + field, "");
    }

    public String mend(String field) {
        return typed.getOrDefault(MEND + field, "");
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** Whether what was refused concerns that member of the request. */
    public boolean refusedAt(String member) {
        return refused != null && refused.member().filter(member::equals).isPresent();
    }

    /** Before reception no clock runs. */
    public boolean atIntake() {
        return dossier.state() == DossierState.SUBMITTED;
    }

    /** How often it was asked at this step before; the second time needs a reason. */
    public long before() {
        return dossier.supplements().stream()
                .filter(asked -> asked.step().name().equals(atIntake() ? "INTAKE" : "APPRAISAL"))
                .count();
    }
}
