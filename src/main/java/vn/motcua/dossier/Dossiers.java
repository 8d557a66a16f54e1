package vn.motcua.dossier;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.internal.Addresses;
import vn.motcua.dossier.internal.CheckPaper;
import vn.motcua.dossier.internal.ClaimDossier;
import vn.motcua.dossier.internal.CompleteStage;
import vn.motcua.dossier.internal.CopySubmission;
import vn.motcua.dossier.internal.Handover;
import vn.motcua.dossier.internal.ListMyDossiers;
import vn.motcua.dossier.internal.OpenDocument;
import vn.motcua.dossier.internal.OpenPaper;
import vn.motcua.dossier.internal.ReadDossier;
import vn.motcua.dossier.internal.ReceiveDossier;
import vn.motcua.dossier.internal.ReturnResult;
import vn.motcua.dossier.internal.Submission;
import vn.motcua.dossier.internal.SubmitDossier;
import vn.motcua.dossier.internal.TrackByPin;
import vn.motcua.dossier.internal.TrackDossier;
import vn.motcua.dossier.internal.Written;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.OfficerInPost;

/**
 * Dossiers, for pages and programs. Every method checks who asks; refusals are {@link DossierException}, those of stages
 * {@link vn.motcua.workflow.CourseException}. Acts are kept when the method returns.
 */
@Service
public class Dossiers {

    private final SubmitDossier submit;
    private final Acts acts;
    private final Reads reads;

    Dossiers(SubmitDossier submit, Acts acts, Reads reads) {
        this.submit = submit;
        this.acts = acts;
        this.reads = reads;
    }

    /** Hands in a dossier (NĐ 61/2018 article 16), or answers the one that came with the same key before. */
    public Progress submit(Actor actor, NewDossier dossier) {
        return submit.submit(actor, submission(actor, dossier), null);
    }

    /** Hands in a draft; pressing the button again answers the same dossier. */
    public Progress submit(Actor actor, Draft draft) {
        var dossier = new NewDossier(
                new ProcedureCode(draft.procedure()),
                Channel.ONLINE,
                Optional.empty(),
                draft.answers().json(),
                "draft-" + draft.id(),
                draft.mandate());
        return submit.submit(actor, submission(actor, dossier), draft.id());
    }

    private static Submission submission(Actor actor, NewDossier dossier) {
        var account = switch (actor) {
            case Citizen citizen -> citizen.account().value().toString();
            case OfficerInPost officer -> officer.account().value().toString();
            default -> "nobody";
        };
        var applicant = dossier.applicant()
                .map(name -> Written.name("applicant.name", name))
                .filter(name -> !name.isEmpty());
        var behalf = dossier.onBehalfOf().map(mandate -> " " + mandate).orElse("");
        var content = dossier.procedure() + " " + dossier.channel() + " " + applicant.orElse("") + " "
                + dossier.answers() + behalf;
        return new Submission(
                dossier.procedure(),
                dossier.channel(),
                applicant,
                dossier.answers(),
                Submission.Key.of(account, dossier.idempotencyKey(), content),
                dossier.onBehalfOf());
    }

    /** The counter takes a dossier in (article 17): the clock starts. */
    public Progress receive(Actor actor, DossierNumber number) {
        return acts.receive().receive(actor, number, null);
    }

    /**
     * The same for an officer who has looked at it.
     *
     * @param seen {@link DossierView#version()} of what was looked at; {@link DossierException.CorrectedMeanwhile} if its
     *     owner has corrected it since
     */
    public Progress receive(Actor actor, DossierNumber number, int seen) {
        return acts.receive().receive(actor, number, seen);
    }

    /**
     * Completes a stage (article 19).
     *
     * @param stage code of a stage that is ready
     * @param outcome code of one of its outcomes
     * @param note words for the next officer or the citizen; required where the outcome refuses or sends back
     */
    public Progress complete(Actor actor, DossierNumber number, String stage, String outcome, @Nullable String note) {
        return acts.complete().complete(actor, number, stage, outcome, Written.note("note", note));
    }

    /**
     * Hands the result over (article 20).
     *
     * @param receiver full name of who takes it
     * @param identityPaper the identity paper that was looked at, if any
     */
    public Progress giveBack(
            Actor actor, DossierNumber number, String receiver, @Nullable String identityPaper, Channel channel) {
        var handover = new Handover(
                Written.name("receiver", receiver),
                Optional.ofNullable(Written.nameOrNull("identityPaper", identityPaper)),
                channel);
        return acts.giveBack().giveBack(actor, number, handover);
    }

    /** The dossier with its answers; recorded in the audit. */
    public DossierView read(Actor actor, DossierNumber number, Locale locale) {
        return reads.read().read(actor, number, locale);
    }

    /** Hash of the file of an official paper; recorded in the audit. */
    public String paper(Actor actor, DossierNumber number, PaperName paper) {
        return reads.paper().open(actor, number, paper);
    }

    /** The same for the first paper of a kind. */
    public String paper(Actor actor, DossierNumber number, PaperKind kind) {
        return paper(actor, number, PaperName.of(kind));
    }

    /** A copy of what was handed in, as PDF; recorded in the audit. Takes some tens of milliseconds. */
    public byte[] copy(Actor actor, DossierNumber number) {
        return reads.copy().copy(actor, number);
    }

    /** Hash of a file that the citizen attached; recorded in the audit. */
    public String document(Actor actor, DossierNumber number, String field) {
        return reads.document().open(actor, number, field);
    }

    /** A citizen's own drafts and dossiers. */
    public MyDossiers mine(Actor actor) {
        return reads.mine().list(actor);
    }

    /**
     * How far a dossier is, for anybody who has its number (TT 01/2018 article 16).
     *
     * @param network where the question comes from, for slowing down who tries numbers
     */
    public Tracked track(Actor actor, DossierNumber number, String network) {
        return reads.track().track(actor, number, network);
    }

    /**
     * Where a dossier is and until when, for whoever holds its slip; recorded in the audit.
     *
     * @param pin the six figures on the slip
     * @param network where the try comes from, for slowing down who guesses
     */
    public TrackedMore track(Actor actor, DossierNumber number, String pin, String network, Locale locale) {
        return reads.slip().track(actor, number, pin, network, locale);
    }

    /** Takes a dossier that was handed in at the counter into the citizen's account. */
    public void claim(Actor actor, DossierNumber number, String pin, String network) {
        acts.claim().claim(actor, number, pin, network);
    }

    /** Where anybody can follow a dossier; what slips and QR codes carry. */
    public String trackingAddress(DossierNumber number) {
        return reads.addresses().tracking(number);
    }

    /** What a paper's QR says, for anybody who holds the paper. */
    public Optional<CheckedPaper> check(Actor actor, String token) {
        return reads.check().check(actor, token);
    }

    /** The acts of officers. */
    @Component
    record Acts(ReceiveDossier receive, CompleteStage complete, ReturnResult giveBack, ClaimDossier claim) {}

    /** What is read. */
    @Component
    record Reads(
            ReadDossier read,
            OpenPaper paper,
            CopySubmission copy,
            OpenDocument document,
            ListMyDossiers mine,
            TrackDossier track,
            TrackByPin slip,
            CheckPaper check,
            Addresses addresses) {}
}
