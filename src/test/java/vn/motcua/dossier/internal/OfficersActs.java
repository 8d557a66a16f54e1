package vn.motcua.dossier.internal;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.NewSupplement;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Role;
import vn.motcua.workflow.Holder;
import vn.motcua.workflow.Subject;
import vn.motcua.workflow.WorkItems;

/** What officers of a commune and an owner do to the registration of a birth, as dice say. */
@Component
class OfficersActs {

    private static final int HALF = 50;

    private final Births births;
    private final ReceiveDossier receive;
    private final RequestSupplement supplement;
    private final AnswerSupplement answer;
    private final CompleteStage complete;
    private final ReturnResult giveBack;
    private final Desk desk;

    OfficersActs(
            Births births,
            ReceiveDossier receive,
            RequestSupplement supplement,
            AnswerSupplement answer,
            CompleteStage complete,
            ReturnResult giveBack,
            Desk desk) {
        this.births = births;
        this.receive = receive;
        this.supplement = supplement;
        this.answer = answer;
        this.complete = complete;
        this.giveBack = giveBack;
        this.desk = desk;
    }

    /** The rows an act needs beside its use case. */
    @Component
    record Desk(DossierStore store, WorkItems items, TransactionTemplate transaction) {}

    /** Does what an officer of this role may want to; what it is called in the timeline, if it stands there. */
    Optional<DossierAction> act(OfficerInPost officer, DossierNumber number, int dice) {
        if (dice % 7 == 0) {
            return take(officer, number);
        }
        if (officer.has(Role.RECEPTIONIST)) {
            return atTheCounter(officer, number, dice);
        }
        if (officer.has(Role.CASEWORKER)) {
            return dice < 20
                    ? ask(officer, number)
                    : stage(officer, number, "tham-tra", dice < 92 ? "eligible" : "refuse");
        }
        if (officer.has(Role.LEADER)) {
            var refusal = dice % 3 == 0;
            return stage(
                    officer, number, refusal ? "phe-duyet-tu-choi" : "phe-duyet", dice < HALF ? "return" : "approve");
        }
        return stage(officer, number, "vao-so", "done");
    }

    private Optional<DossierAction> atTheCounter(OfficerInPost officer, DossierNumber number, int dice) {
        if (dice < 25) {
            return ask(officer, number);
        }
        if (dice < 65) {
            receive.receive(officer, number, null);
            return Optional.of(DossierAction.RECEIVE);
        }
        giveBack.giveBack(officer, number, new Handover("Nguyễn Thị Sen", Optional.empty(), Channel.DIRECT));
        return Optional.of(DossierAction.RETURN_RESULT);
    }

    private Optional<DossierAction> ask(OfficerInPost officer, DossierNumber number) {
        var marks = births.supplement();
        var wanted = new NewSupplement(marks.marks(), marks.answerBy(), "Thiếu ở lần trước");
        var asked = supplement.request(officer, number, wanted);
        return Optional.of(
                asked.state() == DossierState.INTAKE_SUPPLEMENT
                        ? DossierAction.REQUEST_INTAKE_SUPPLEMENT
                        : DossierAction.REQUEST_SUPPLEMENT);
    }

    private Optional<DossierAction> stage(OfficerInPost officer, DossierNumber number, String stage, String outcome) {
        complete.complete(officer, number, stage, outcome, "Lý do ghi ở đây");
        return Optional.of(outcome.equals("return") ? DossierAction.SEND_BACK : DossierAction.COMPLETE_STAGE);
    }

    /** Takes whatever work of the dossier waits; stands in no timeline. */
    private Optional<DossierAction> take(OfficerInPost officer, DossierNumber number) {
        desk.transaction().executeWithoutResult(status -> {
            var subject = new Subject(
                    Desks.KIND, desk.store().load(number).facts().id().value());
            desk.items().of(subject).stream()
                    .filter(item -> item.unit().equals(officer.unit()) && officer.has(item.role()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(item -> desk.items().take(item.id(), new Holder(officer.post(), officer.name())));
        });
        return Optional.empty();
    }

    /** The owner mends what waits, with a name that is another each time. */
    Optional<DossierAction> mend(AccountId owner, DossierNumber number) {
        var state = desk.store().load(number).state();
        if (state != DossierState.INTAKE_SUPPLEMENT && state != DossierState.SUPPLEMENT) {
            return Optional.empty();
        }
        try {
            births.mend(owner, number, answers -> answers.with("child.name", anotherName()));
        } catch (NoSuchElementException answered) {
            // Sent from another window since the look above.
            return Optional.empty();
        }
        Progress sent = answer.answer(Births.citizen(owner), number);
        return Optional.of(
                sent.state() == DossierState.SUBMITTED ? DossierAction.SUPPLY_AT_INTAKE : DossierAction.SUPPLY);
    }

    private static String anotherName() {
        return "Nguyễn An "
                + Long.toString(System.nanoTime(), Character.MAX_RADIX).replaceAll("[0-9]", "a");
    }
}
