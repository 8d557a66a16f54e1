package vn.motcua.dossier.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.FeeReceipt;
import vn.motcua.dossier.Fees;
import vn.motcua.dossier.IntakeContent;
import vn.motcua.dossier.Intakes.Like;
import vn.motcua.dossier.PersonKey;
import vn.motcua.identity.Permission;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseRows;

/** What counters do for people who come, each tried on something of the place it is given. */
@Component
class CounterUseCases implements UseCaseRows {

    private static final String NAME = "Đặng Thị Mận";

    private final WalkIns walkIns;
    private final Steps steps;
    private final Looks looks;
    private final Acts acts;
    private final Money money;

    CounterUseCases(WalkIns walkIns, Steps steps, Looks looks, Acts acts, Money money) {
        this.walkIns = walkIns;
        this.steps = steps;
        this.looks = looks;
        this.acts = acts;
        this.money = money;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        steps(matrix);
        looks(matrix);
        fees(matrix);
        matrix.row(
                TakeIn.class,
                Permission.DOSSIER_ENTER,
                place -> walkIns.brought(place.unit(), NAME),
                (actor, brought) -> {
                    var key = Submission.Key.of("matrix", UUID.randomUUID().toString(), "");
                    var submission = new Submission(
                            brought.procedure(), Channel.DIRECT, Optional.empty(), brought.answers(), key);
                    acts.takeIn().takeIn(actor, new TakeIn.Brought(submission, "", brought.papers(), null));
                });
        matrix.row(
                UndoReception.class,
                Permission.DOSSIER_RECEIVE,
                place -> walkIns.takenIn(place.unit(), NAME),
                (actor, number) -> acts.undo().undo(actor, number, "Nhầm người"));
        matrix.row(
                ReprintSlip.class,
                Permission.DOSSIER_RECEIVE,
                place -> walkIns.takenIn(place.unit(), NAME),
                (actor, number) -> acts.reprint().reprint(actor, number));
    }

    private void steps(UseCaseMatrix matrix) {
        matrix.row(
                StartIntake.class,
                Permission.DOSSIER_ENTER,
                place -> walkIns.takenIn(place.unit(), NAME),
                (actor, number) -> steps.start().start(actor, number, Like.SAME_PERSON));
        matrix.row(
                KeepIntake.class,
                Permission.DOSSIER_ENTER,
                place -> walkIns.begun(place.unit(), NAME),
                (actor, id) -> steps.keep().keep(actor, id, 1, IntakeContent.NOTHING));
        matrix.row(
                FillInPerson.class,
                Permission.DOSSIER_ENTER,
                place -> new Known(
                        walkIns.begun(place.unit(), NAME),
                        new PersonKey.OfDossier(walkIns.takenIn(place.unit(), NAME))),
                (actor, known) -> steps.fill().fill(actor, known.intake(), known.person(), ""));
        matrix.row(
                DropIntake.class,
                Permission.DOSSIER_ENTER,
                place -> walkIns.begun(place.unit(), NAME),
                (actor, id) -> steps.drop().drop(actor, id));
    }

    private void looks(UseCaseMatrix matrix) {
        matrix.row(
                OpenIntake.class,
                Permission.DOSSIER_ENTER,
                place -> walkIns.begun(place.unit(), NAME),
                (actor, id) -> looks.open().open(actor, id));
        matrix.row(
                ListIntakes.class,
                Permission.DOSSIER_ENTER,
                place -> walkIns.begun(place.unit(), NAME),
                (actor, id) -> {
                    if (looks.list().list(actor).stream()
                            .noneMatch(intake -> intake.id().equals(id))) {
                        throw new CounterException.UnknownIntake();
                    }
                });
        matrix.row(
                FindPersons.class,
                Permission.DOSSIER_ENTER,
                place -> walkIns.takenIn(place.unit(), NAME),
                (actor, number) -> {
                    if (looks.find()
                            .find(actor, NAME.toLowerCase(Locale.ROOT))
                            .persons()
                            .isEmpty()) {
                        throw new CounterException.UnknownPerson();
                    }
                });
    }

    private void fees(UseCaseMatrix matrix) {
        matrix.row(
                ReadFees.class,
                Permission.FEE_TAKE,
                place -> walkIns.takenIn(place.unit(), NAME),
                (actor, number) -> money.read().read(actor, number));
        matrix.row(
                TakeFee.class,
                Permission.FEE_TAKE,
                place -> walkIns.takenIn(place.unit(), NAME),
                (actor, number) -> money.take().take(actor, number, new Fees.Taken(1, 1, "", "matrix")));
        matrix.row(
                CancelReceipt.class,
                Permission.FEE_TAKE,
                this::paid,
                (actor, receipt) -> money.cancel().cancel(actor, receipt.dossier(), receipt.id(), "Nhập nhầm"));
        matrix.row(
                PrintReceipt.class,
                Permission.FEE_TAKE,
                this::paid,
                (actor, receipt) -> money.print().print(actor, receipt.dossier(), receipt.id()));
        matrix.row(ListCash.class, Permission.FEE_TAKE, this::paid, (actor, receipt) -> {
            var day = WorkCalendar.dateOf(receipt.at());
            if (!money.list().list(actor, day).receipts().contains(receipt)) {
                throw new DossierException.UnknownNumber();
            }
        });
    }

    private FeeReceipt paid(UseCaseMatrix.Place place) {
        return walkIns.paid(place.unit(), NAME);
    }

    private record Known(UUID intake, PersonKey person) {}

    @Component("counterSteps")
    record Steps(StartIntake start, KeepIntake keep, FillInPerson fill, DropIntake drop) {}

    @Component("counterLooks")
    record Looks(OpenIntake open, ListIntakes list, FindPersons find) {}

    @Component("counterMoney")
    record Money(ReadFees read, TakeFee take, CancelReceipt cancel, PrintReceipt print, ListCash list) {}

    @Component("counterActs")
    record Acts(TakeIn takeIn, UndoReception undo, ReprintSlip reprint) {}
}
