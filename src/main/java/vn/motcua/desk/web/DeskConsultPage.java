package vn.motcua.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Consulting;
import vn.motcua.dossier.DossierView;
import vn.motcua.forms.SummarySection;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.DomainException;

/**
 * Asking other agencies.
 *
 * @param ask the stage during which it is asked
 * @param groups who can be asked, by kind
 * @param typed what was sent, by name, kept when something was refused
 * @param refused why nobody was asked
 */
public record DeskConsultPage(
        DossierView dossier,
        Consulting.Ask ask,
        List<Group> groups,
        Map<String, List<String>> typed,
        @Nullable DomainException refused) {

    private static final String PAPERS = "papers.";

    /** Agencies of one kind. */
    public record Group(String key, List<Unit> units) {}

    /** Whether something of a group is chosen, so that it is shown open. */
    public boolean open(Group group) {
        return group.units().stream().anyMatch(this::chosen);
    }

    public boolean chosen(Unit unit) {
        return all("agency").contains(unit.id().toString());
    }

    public String value(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    private List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public boolean joined(String word) {
        return value("join").equals(word);
    }

    public boolean refusedAt(String member) {
        return refused != null && refused.member().filter(member::equals).isPresent();
    }

    /** What can be opened to who is asked, papers last; where the route says so, only what it names. */
    public List<SummarySection> offered() {
        return dossier.declaration().stream()
                .map(section -> new SummarySection(
                        section.step(),
                        section.title(),
                        section.rows().stream()
                                .filter(row -> !row.value().isEmpty() && ask.mayOpen(row.field(), row.paper()))
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    /** Named by the route until somebody sent something else. */
    public boolean opened(SummarySection.Row row) {
        if (!typed.containsKey("stage")) {
            return ask.opens(row.field(), row.paper());
        }
        return row.paper()
                ? Set.copyOf(all("paper")).contains(code(row))
                : Set.copyOf(all("field")).contains(row.field());
    }

    /** The code under which a paper is opened. */
    public String code(SummarySection.Row row) {
        return row.field().startsWith(PAPERS) ? row.field().substring(PAPERS.length()) : row.field();
    }
}
