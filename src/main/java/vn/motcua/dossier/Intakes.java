package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.internal.DropIntake;
import vn.motcua.dossier.internal.FillInPerson;
import vn.motcua.dossier.internal.FindPersons;
import vn.motcua.dossier.internal.KeepIntake;
import vn.motcua.dossier.internal.ListIntakes;
import vn.motcua.dossier.internal.OpenIntake;
import vn.motcua.dossier.internal.StartIntake;
import vn.motcua.dossier.internal.Submission;
import vn.motcua.dossier.internal.TakeIn;
import vn.motcua.dossier.internal.Written;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;

/**
 * What counters take in for people who come, with or without an account. Every method checks that the actor takes
 * dossiers in at the own unit; refusals are {@link CounterException} and {@link DossierException}.
 */
@Service
public class Intakes {

    private final Steps steps;
    private final Looks looks;
    private final TakeIn takeIn;

    Intakes(Steps steps, Looks looks, TakeIn takeIn) {
        this.steps = steps;
        this.looks = looks;
        this.takeIn = takeIn;
    }

    /** What a new intake has in common with an earlier dossier. */
    public enum Like {
        /** Somebody hands in several things. */
        SAME_PERSON,
        /** The reception of that dossier was undone; this one comes in its place. */
        REPLACING
    }

    /** Begins one for somebody new. */
    public UUID start(Actor actor) {
        return steps.start().start(actor, null, Like.SAME_PERSON);
    }

    /** Begins one that is like a dossier of this counter. */
    public UUID start(Actor actor, DossierNumber from, Like like) {
        return steps.start().start(actor, from, like);
    }

    /** What the counter is taking in; recorded in the audit. */
    public Intake open(Actor actor, UUID id) {
        return looks.open().open(actor, id);
    }

    /** What the counter has begun and not finished, the latest first; recorded in the audit. */
    public List<Intake> list(Actor actor) {
        return looks.list().list(actor);
    }

    /**
     * Keeps what was written down so far.
     *
     * @param version of the intake that was open
     */
    public Intake keep(Actor actor, UUID id, int version, IntakeContent content) {
        return steps.keep().keep(actor, id, version, content);
    }

    /** Throws it away. */
    public void drop(Actor actor, UUID id) {
        steps.drop().drop(actor, id);
    }

    /**
     * Whom somebody's words may mean among those the counter knows; recorded in the audit, never the words.
     *
     * @param words a name, a telephone number, or the number of an identity paper
     */
    public KnownPersons find(Actor actor, String words) {
        return looks.find().find(actor, words);
    }

    /**
     * Writes a known person into an intake; recorded in the audit.
     *
     * @param typed what the person was found by
     */
    public Intake fill(Actor actor, UUID id, PersonKey person, String typed) {
        return steps.fill().fill(actor, id, person, typed);
    }

    /**
     * Makes a dossier of an intake and takes it in at once; of two presses at the same moment one does it, both are
     * answered the same.
     *
     * @throws CounterException.ProcedureMissing if it is not said yet what is asked for
     */
    public Progress takeIn(Actor actor, Intake intake) {
        var content = intake.content();
        var brought = new Brought(
                content.procedure().orElseThrow(CounterException.ProcedureMissing::new),
                content.caseKey(),
                content.applicant(),
                content.answers().json(),
                content.papers());
        return takeIn.takeIn(actor, brought(actor, brought, "intake-" + intake.id(), intake.id()));
    }

    /**
     * Enters and takes in what somebody brought, for programs.
     *
     * @param key the same key of the same account is the same dossier
     */
    public Progress takeIn(Actor actor, Brought brought, String key) {
        return takeIn.takeIn(actor, brought(actor, brought, key, null));
    }

    /**
     * What somebody brought to a counter.
     *
     * @param applicant name of the owner where somebody else hands in, or empty
     * @param answers after the schema of the procedure's form
     */
    public record Brought(
            ProcedureCode procedure, String caseKey, String applicant, JsonNode answers, List<HandedPaper> papers) {

        public Brought {
            papers = List.copyOf(papers);
        }
    }

    private static TakeIn.Brought brought(Actor actor, Brought sent, String key, @Nullable UUID intake) {
        var account = actor instanceof OfficerInPost officer ? officer.account().toString() : "nobody";
        var applicant = Optional.ofNullable(Written.nameOrNull("applicant.name", sent.applicant()));
        var content = String.join(
                " ",
                sent.procedure().value(),
                sent.caseKey(),
                applicant.orElse(""),
                sent.answers().toString(),
                sent.papers().toString());
        var submission = new Submission(
                sent.procedure(), Channel.DIRECT, applicant, sent.answers(), Submission.Key.of(account, key, content));
        return new TakeIn.Brought(submission, sent.caseKey(), sent.papers(), intake);
    }

    /** What changes an intake. */
    @Component
    record Steps(StartIntake start, KeepIntake keep, FillInPerson fill, DropIntake drop) {}

    /** What only looks. */
    @Component
    record Looks(OpenIntake open, ListIntakes list, FindPersons find) {}
}
