package vn.motcua.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierView;
import vn.motcua.forms.SummarySection;
import vn.motcua.shared.DomainException;

/**
 * One dossier before a leader.
 *
 * @param waiting numbers of all that wait, what ends first first
 * @param done number of the dossier that was decided before this one, or empty
 * @param typed the note, kept when something was refused
 */
public record DecisionPage(
        DossierView dossier,
        List<String> waiting,
        String done,
        String typed,
        @Nullable DomainException refused) {

    /** What those before have written, the latest first. */
    public List<DossierView.Line> before() {
        return dossier.timeline().reversed().stream()
                .filter(line -> line.stage().isPresent())
                .limit(4)
                .toList();
    }

    public List<SummarySection> answers() {
        return new DeskDossierPage(dossier, Map.of(), "", null, "").answers();
    }

    /** The one to look at instead of this one. */
    public Optional<String> next() {
        int here = waiting.indexOf(dossier.number().value());
        return here + 1 < waiting.size() ? Optional.of(waiting.get(here + 1)) : Optional.empty();
    }

    public String icon() {
        return DeskDossierPage.icon(dossier.state());
    }
}
