package vn.motcua.dossier.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.AtCounter;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Writing;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Forms;
import vn.motcua.identity.Actor;

/**
 * A dossier as an agency sees it that was asked or does one stage of it: what is open to it and nothing else. Who applies,
 * what was written and noted, how the clock went are not there unless the answers that say so are open.
 */
@Component
class NarrowView {

    private final DossierFile file;
    private final ConsultationFile consultations;
    private final Forms forms;

    NarrowView(DossierFile file, ConsultationFile consultations, Forms forms) {
        this.file = file;
        this.consultations = consultations;
        this.forms = forms;
    }

    DossierView view(Actor actor, Dossier dossier, Sight sight, Locale locale) {
        var facts = dossier.facts();
        var form = forms.definition(facts.governing().form());
        var verbs = file.verbs(actor, dossier, locale);
        return new DossierView(
                facts.number(),
                dossier.standing().version(),
                dossier.state(),
                facts.governing().procedureCode(),
                facts.governing().procedureName(),
                "",
                "",
                Optional.empty(),
                facts.channel(),
                facts.receivingName(),
                dossier.standing().submittedAt(),
                Optional.empty(),
                Optional.empty(),
                sight.of(form.summary(Answers.of(facts.answers()), locale)),
                List.of(),
                List.of(),
                file.papers(dossier).stream()
                        .filter(paper -> sight.opens(paper.kind()))
                        .toList(),
                AtCounter.NOTHING,
                Optional.empty(),
                List.of(),
                consultations.ofAgency(actor, dossier),
                Writing.NOTHING,
                List.of(),
                Optional.empty(),
                false,
                ActsView.NOTHING,
                new DossierView.Verbs(false, false, false, false, verbs.stage()));
    }
}
