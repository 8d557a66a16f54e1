package vn.motcua.dossier.internal;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Progress;
import vn.motcua.files.Files;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Check;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.Forms;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/**
 * The owner replaces the answers of a dossier that no office has taken in yet: same number, same place in the books, the
 * counter's hours begin anew. The answers of before are kept, and the timeline names what was corrected, never the values.
 */
@UseCase
public class SendCorrection {

    private final Permissions permissions;
    private final Readers readers;
    private final Rows rows;
    private final Definitions definitions;
    private final Desks desks;
    private final Act act;
    private final Clock clock;

    SendCorrection(
            Permissions permissions,
            Readers readers,
            Rows rows,
            Definitions definitions,
            Desks desks,
            Act act,
            Clock clock) {
        this.permissions = permissions;
        this.readers = readers;
        this.rows = rows;
        this.definitions = definitions;
        this.desks = desks;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Sends the draft; a second time it answers what the first time did.
     *
     * @throws DossierException.NotNow if an office has taken the dossier in meanwhile; the draft is kept
     * @throws DossierException.AnswersIncomplete if something that is asked now is missing or wrong
     * @throws DossierException.OtherOffice if the corrected answers belong to another office
     */
    public Progress send(Actor actor, DossierNumber number, UUID draftId) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        return act.on(() -> {
            var before = readers.open(actor, number);
            var draft = draft(actor, draftId)
                    .filter(found -> found.corrects().equals(Optional.of(number)))
                    .orElseThrow(DossierException.UnknownDraft::new);
            if (draft.submitted().isPresent()) {
                return act.stands(before);
            }
            var form = definitions.forms().definition(before.facts().governing().form());
            var answers = complete(form, draft.answers());
            requireSameOffice(before, answers);
            var now = clock.instant();
            var after = before.correct(answers.json(), changed(form, before, answers), By.of(actor), now);
            keep(before, after, draft, now);
            return act.done(actor, "dossier.correct", after, "");
        });
    }

    private void keep(Dossier before, Dossier after, Draft draft, Instant now) {
        rows.dossiers().keepEarlier(before, now);
        rows.dossiers().save(after);
        rows.drafts().becomes(draft.id(), after.facts().id());
        desks.lookAgain(before, after);
    }

    private Optional<Draft> draft(Actor actor, UUID id) {
        return actor instanceof Citizen citizen ? rows.drafts().find(citizen.account(), id) : Optional.empty();
    }

    private Answers complete(FormDefinition form, Answers typed) {
        var answers = form.settled(typed);
        var errors = form.validateAll(answers, Check.complete(WorkCalendar.dateOf(clock.instant())));
        if (!errors.isEmpty()) {
            throw new DossierException.AnswersIncomplete(errors);
        }
        definitions
                .files()
                .refuseInfected(form.papers(answers).values().stream()
                        .flatMap(Optional::stream)
                        .toList());
        return answers;
    }

    /**
     * The number belongs to the books of the office where it was handed in; a form that another office gave to the competent
     * one stays valid as it is.
     */
    private void requireSameOffice(Dossier dossier, Answers answers) {
        var facts = dossier.facts();
        if (answers.raw(Offices.PLACE).equals(Answers.of(facts.answers()).raw(Offices.PLACE))) {
            return;
        }
        var version = definitions.catalogue().version(facts.governing().procedureVersion());
        var offices = definitions.offices().of(version, answers, WorkCalendar.dateOf(clock.instant()));
        if (!offices.receiving().id().equals(facts.receiving())
                || !offices.competent().id().equals(facts.competent())) {
            throw new DossierException.OtherOffice(offices.receiving().name());
        }
    }

    private static String changed(FormDefinition form, Dossier before, Answers answers) {
        var paths = answers.changedSince(Answers.of(before.facts().answers()));
        return form.questions().stream()
                .filter(question -> paths.stream().anyMatch(question::owns))
                .map(question -> question.prompt().label().vi())
                .collect(joining("; "));
    }

    /** What is kept. */
    @org.springframework.stereotype.Component
    record Rows(DossierStore dossiers, DraftStore drafts) {}

    /** What the answers are held against. */
    @org.springframework.stereotype.Component
    record Definitions(Catalogue catalogue, Forms forms, Files files, Offices offices) {}
}
