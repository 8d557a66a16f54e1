package vn.motcua.dossier.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Role;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseMatrix.Place;
import vn.motcua.testing.UseCaseRows;

/** The use cases of acts of law, each tried on a subject of the place it is given. */
@Component
class ActUseCases implements UseCaseRows {

    private final Births births;
    private final Businesses businesses;
    private final ActSamples samples;
    private final DossierUseCases.Drafts rows;
    private final Acts acts;

    ActUseCases(Births births, Businesses businesses, ActSamples samples, DossierUseCases.Drafts rows, Acts acts) {
        this.births = births;
        this.businesses = businesses;
        this.samples = samples;
        this.rows = rows;
        this.acts = acts;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        matrix.row(
                RefuseReception.class,
                Permission.DOSSIER_RECEIVE,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) -> acts.refuse().refuse(actor, number, ActSamples.refusal()));
        matrix.row(
                TransferDossier.class,
                Permission.DOSSIER_RECEIVE,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) -> acts.transfer().transfer(actor, number, samples.otherOffice(), "Sai nơi", null));
        matrix.row(
                ListOverlooked.class,
                Permission.RECEPTION_WATCH,
                place -> samples.overlookedAt(place.citizen(), place.unit()),
                (actor, number) -> {
                    if (acts.overlooked().list(actor).dossiers().stream()
                            .noneMatch(one -> one.number().equals(number))) {
                        throw new DossierException.UnknownNumber();
                    }
                });
        matrix.row(
                StopDossier.class,
                Permission.DOSSIER_STOP,
                place -> samples.toStop(place.citizen(), place.unit()),
                (actor, number) -> acts.stop().stop(actor, number, "Không bổ sung"));
        payments(matrix);
        afterReception(matrix);
    }

    private void afterReception(UseCaseMatrix matrix) {
        matrix.row(
                AskWithdrawal.class,
                Permission.WITHDRAWAL_ASK,
                place -> births.received(place.citizen(), place.unit()),
                (actor, number) -> acts.withdraw().ask(actor, number, "Nộp nhầm"));
        matrix.row(
                DecideWithdrawal.class,
                Permission.WITHDRAWAL_DECIDE,
                this::toGiveBack,
                (actor, number) -> acts.decide().decide(actor, number, false, "Đã trình ký"));
        matrix.row(
                Reappoint.class,
                Permission.APPOINTMENT_MOVE,
                place -> births.received(place.citizen(), place.unit()),
                (actor, number) -> acts.reappoint().reappoint(actor, number, samples.appointment()));
    }

    private DossierNumber toGiveBack(Place place) {
        if (place.role().filter(Role.HEAD_OF_UNIT::equals).isEmpty()) {
            return samples.toGiveBack(place.citizen(), place.unit());
        }
        var number = underAHead(place, false);
        acts.withdraw().ask(Births.citizen(place.citizen()), number, "Nộp nhầm");
        return number;
    }

    private void payments(UseCaseMatrix matrix) {
        matrix.row(
                DemandPayment.class,
                Permission.PAYMENT_DEMAND,
                this::inHand,
                (actor, number) -> acts.demand().demand(actor, number, samples.payment()));
        matrix.row(
                ProvePayment.class,
                Permission.PAYMENT_PROVE,
                this::toPay,
                (actor, number) -> acts.prove().prove(actor, number, samples.proof()));
        matrix.row(
                OpenReceipt.class,
                Permission.DOSSIER_READ,
                place -> births.received(place.citizen(), place.unit()),
                (actor, number) -> {
                    try {
                        acts.receipt().open(actor, number, UUID.randomUUID());
                    } catch (DossierException.NoSuchPaper opened) {
                        // The dossier was opened; only the receipt is not there.
                    }
                });
    }

    /** A dossier whose open stage is work of the trying role; of the specialist for roles without a stage. */
    private DossierNumber inHand(Place place) {
        return switch (place.role().orElse(Role.CASEWORKER)) {
            case LEADER -> births.examined(place.citizen(), place.unit());
            case HEAD_OF_UNIT -> underAHead(place, false);
            default -> births.received(place.citizen(), place.unit());
        };
    }

    private DossierNumber toPay(Place place) {
        return place.role().filter(Role.HEAD_OF_UNIT::equals).isPresent()
                ? underAHead(place, true)
                : samples.toPay(place.citizen(), place.unit());
    }

    /** Communes have no head of unit, departments do: the stage of a department's head is moved to the place. */
    private DossierNumber underAHead(Place place, boolean demanded) {
        var number = businesses.appraised(place.citizen());
        if (demanded) {
            acts.demand().demand(businesses.head(), number, samples.payment());
        }
        rows.move(number, "phe-duyet", place.unit());
        return number;
    }

    @Component("actUseCasesActs")
    record Acts(
            RefuseReception refuse,
            TransferDossier transfer,
            ListOverlooked overlooked,
            DemandPayment demand,
            ProvePayment prove,
            OpenReceipt receipt,
            AskWithdrawal withdraw,
            DecideWithdrawal decide,
            Reappoint reappoint,
            StopDossier stop) {}
}
