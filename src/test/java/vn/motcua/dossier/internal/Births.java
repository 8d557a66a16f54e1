package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.DraftContent;
import vn.motcua.dossier.NewSupplement;
import vn.motcua.dossier.Photos;
import vn.motcua.dossier.Rating;
import vn.motcua.forms.Answers;
import vn.motcua.forms.BirthForm;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;

/** Birth registrations as far along as a test needs them. */
@Component
public class Births {

    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");

    private final SubmitDossier submit;
    private final ReceiveDossier receive;
    private final CompleteStage complete;
    private final RequestSupplement supplement;
    private final StartDraft start;
    private final KeepDraft keep;
    private final OpenDraft open;
    private final DossierStore store;
    private final Mendings mendings;
    private final BeginCorrection correct;
    private final ReturnResult giveBack;
    private final Organisation organisation;
    private final Clock clock;

    Births(
            SubmitDossier submit,
            Counter counter,
            CompleteStage complete,
            Filing filing,
            Rows rows,
            Organisation organisation,
            Clock clock) {
        this.submit = submit;
        this.receive = counter.receive();
        this.complete = complete;
        this.supplement = counter.supplement();
        this.start = filing.start();
        this.keep = filing.keep();
        this.open = filing.open();
        this.store = rows.store();
        this.mendings = rows.mendings();
        this.correct = filing.correct();
        this.giveBack = counter.giveBack();
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A citizen of that account. */
    public static Citizen citizen(AccountId account) {
        return new Citizen(account, "Nguyễn Thị Sen", null, null);
    }

    /** An officer of the unit who holds the role; a specialist of civil status. */
    public OfficerInPost officer(UnitId unit, Role role) {
        return officer(unit, role, "Hộ tịch");
    }

    /** An officer of the unit who holds the role; a specialist of that sector. */
    OfficerInPost officer(UnitId unit, Role role, String sector) {
        var post = organisation.posts(unit, role, LocalDate.now(clock)).stream()
                .filter(held -> held.holder().isPresent())
                .filter(held -> role != Role.CASEWORKER || held.covers(sector))
                .findFirst()
                .orElseThrow();
        var holder = post.holder().orElseThrow();
        return new OfficerInPost(
                new AccountId(UUID.randomUUID()),
                holder.id(),
                post.id(),
                unit,
                holder.name(),
                post.title(),
                organisation.unit(unit).name(),
                post.roles(),
                post.sectors());
    }

    /** Complete answers for a birth registered at the unit. */
    public Answers answers(UnitId unit) {
        return BirthForm.married()
                .with("registerAt", String.valueOf(organisation.unit(unit).gso()));
    }

    /** A complete draft. */
    public Draft draft(AccountId account, UnitId unit) {
        var draft = start.start(citizen(account), BIRTH, null);
        return keep.keep(citizen(account), draft.id(), draft.version(), new DraftContent(answers(unit), Photos.none()));
    }

    /** The submission of a draft. */
    public static Submission of(Draft draft) {
        var content = draft.answers().json();
        var key = Submission.Key.of("test", "draft-" + draft.id(), content.toString());
        return new Submission(BIRTH, Channel.ONLINE, Optional.empty(), content, key);
    }

    /** A dossier that waits at the unit's counter. */
    public DossierNumber submitted(AccountId account, UnitId unit) {
        var draft = draft(account, unit);
        return submit.submit(citizen(account), of(draft), draft.id()).number();
    }

    /** A dossier that was received: the specialist's stage is open. */
    public DossierNumber received(AccountId account, UnitId unit) {
        var number = submitted(account, unit);
        receive.receive(officer(unit, Role.RECEPTIONIST), number, null);
        return number;
    }

    /** One thing to mend: how the child is called. */
    public NewSupplement supplement() {
        return new NewSupplement(
                List.of(new NewSupplement.Mark(
                        "child.name", "Chữ lót khác giấy chứng sinh", "Ghi như giấy chứng sinh")),
                LocalDate.now(clock).plusDays(30),
                null);
    }

    /** A dossier that the counter gave back to be mended. */
    public DossierNumber toMend(AccountId account, UnitId unit) {
        var number = submitted(account, unit);
        supplement.request(officer(unit, Role.RECEPTIONIST), number, supplement());
        return number;
    }

    /** A dossier whose owner has mended it and not sent it yet. */
    public DossierNumber mended(AccountId account, UnitId unit) {
        var number = toMend(account, unit);
        mend(account, number, answers -> answers.with("child.name", "Nguyễn An Nhiên"));
        return number;
    }

    /** Changes what the owner was asked to mend; what is not open stays as it was. */
    public void mend(AccountId account, DossierNumber number, UnaryOperator<Answers> change) {
        var draft = mendingDraft(account, number);
        keep.keep(citizen(account), draft.id(), draft.version(), draft.content().with(change.apply(draft.answers())));
    }

    /** The draft in which the owner mends a dossier. */
    public Draft mendingDraft(AccountId account, DossierNumber number) {
        var waiting = mendings.waiting(store.load(number)).orElseThrow();
        return open.open(
                citizen(account), mendings.draftFor(waiting).orElseThrow().id());
    }

    /** The draft in which the owner corrects a dossier, one name changed in it. */
    public Draft correcting(AccountId account, DossierNumber number) {
        return correcting(account, number, answers -> answers.with("child.name", "Nguyễn An Nhiên"));
    }

    /** The draft in which the owner corrects a dossier, changed like that. */
    public Draft correcting(AccountId account, DossierNumber number, UnaryOperator<Answers> change) {
        var draft = correct.begin(citizen(account), number);
        return keep.keep(
                citizen(account), draft.id(), draft.version(), draft.content().with(change.apply(draft.answers())));
    }

    /** A dossier that waits for the leader. */
    public DossierNumber examined(AccountId account, UnitId unit) {
        var number = received(account, unit);
        complete.complete(officer(unit, Role.CASEWORKER), number, "tham-tra", "eligible", null);
        return number;
    }

    /** A dossier that waits for the records clerk. */
    public DossierNumber approved(AccountId account, UnitId unit) {
        var number = examined(account, unit);
        complete.complete(officer(unit, Role.LEADER), number, "phe-duyet", "approve", null);
        return number;
    }

    /** A dossier whose result waits at the counter. */
    public DossierNumber ready(AccountId account, UnitId unit) {
        var number = approved(account, unit);
        complete.complete(officer(unit, Role.RECORDS_CLERK), number, "vao-so", "done", null);
        return number;
    }

    /** A dossier whose result was handed over. */
    public DossierNumber returned(AccountId account, UnitId unit) {
        var number = ready(account, unit);
        giveBack.giveBack(
                officer(unit, Role.RECEPTIONIST),
                number,
                new Handover("Nguyễn Thị Sen", Optional.empty(), Channel.DIRECT));
        return number;
    }

    /** All went well. */
    static Rating satisfied() {
        return Rating.typed("SATISFIED", "ONE", null);
    }

    @Component
    record Counter(ReceiveDossier receive, RequestSupplement supplement, ReturnResult giveBack) {}

    @Component
    record Filing(StartDraft start, KeepDraft keep, OpenDraft open, BeginCorrection correct) {}

    @Component
    record Rows(DossierStore store, Mendings mendings) {}
}
