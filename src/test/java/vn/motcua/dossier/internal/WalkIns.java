package vn.motcua.dossier.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.Digitised;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.FeeReceipt;
import vn.motcua.dossier.Fees;
import vn.motcua.dossier.HandedPaper;
import vn.motcua.dossier.IntakeContent;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.Receptions;
import vn.motcua.forms.Answers;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;

/** People who come to a counter without telephone, account or appointment. */
@Component
public class WalkIns {

    /** Copies of civil status records: a fee, a few questions, no papers for oneself. */
    public static final ProcedureCode COPY = new ProcedureCode("2.000635");

    private final Intakes intakes;
    private final Receptions receptions;
    private final Fees fees;
    private final Births births;
    private final SampleDossiers samples;
    private final Organisation organisation;
    private final Map<String, Object> made = new ConcurrentHashMap<>();

    WalkIns(
            Intakes intakes,
            Receptions receptions,
            Fees fees,
            Births births,
            SampleDossiers samples,
            Organisation organisation) {
        this.intakes = intakes;
        this.receptions = receptions;
        this.fees = fees;
        this.births = births;
        this.samples = samples;
        this.organisation = organisation;
    }

    /** Whoever takes in at the counter of a unit. */
    public OfficerInPost counter(UnitId unit) {
        return births.officer(unit, Role.RECEPTIONIST);
    }

    /** Somebody without a telephone asks for a copy of the own birth entry. */
    public Answers answers(UnitId unit, String name) {
        return Answers.none()
                .with("event", "birth")
                .with("registerAt", String.valueOf(organisation.unit(unit).gso()))
                .with("requester.relation", "self")
                .with("requester.name", name)
                .with("requester.personalId", "083155000417")
                .with("requester.residence.where", "here")
                .with(
                        "requester.residence.commune",
                        String.valueOf(organisation.unit(unit).gso()))
                .with("requester.residence.street", "Ấp Phú Lợi")
                .with("person.name", name)
                .with("person.birthDate", "1955")
                .with("person.sex", "female")
                .with("person.residence", "Xã An Định, huyện Mỏ Cày Nam, tỉnh Bến Tre")
                .with("result.copies", 2)
                .with("result.delivery", "counter");
    }

    /** What she brought. */
    public Intakes.Brought brought(UnitId unit, String name) {
        return new Intakes.Brought(
                COPY,
                "",
                "",
                answers(unit, name).json(),
                List.of(new HandedPaper("", "Sổ hộ khẩu cũ", 0, 1, Digitised.NO, null)));
    }

    /** Was taken in just now. */
    public DossierNumber takenIn(UnitId unit, String name) {
        return intakes.takeIn(
                        counter(unit), brought(unit, name), UUID.randomUUID().toString())
                .number();
    }

    /** Was taken in by mistake, which was undone. */
    public DossierNumber annulled(UnitId unit, String name) {
        var number = takenIn(unit, name);
        receptions.undo(counter(unit), number, "Nhập nhầm số bản");
        return number;
    }

    /** Is being taken in; the procedure is chosen. */
    public UUID begun(UnitId unit, String name) {
        var id = intakes.start(counter(unit));
        var content = IntakeContent.NOTHING.with(COPY).with(answers(unit, name));
        intakes.keep(counter(unit), id, 0, content);
        return id;
    }

    /** Was taken in, and the fee paid. */
    public FeeReceipt paid(UnitId unit, String name) {
        var taken = new Fees.Taken(2, 1, "", UUID.randomUUID().toString());
        return fees.take(counter(unit), takenIn(unit, name), taken);
    }

    /** For pages that look: made once. */
    public FeeReceipt paid() {
        return once("paid", () -> paid(samples.anDinh(), "Trần Thị Lựu"));
    }

    /** For pages that look: made once. */
    public DossierNumber takenIn() {
        return once("takenIn", () -> takenIn(samples.anDinh(), "Trần Thị Lựu"));
    }

    /** For pages that look: made once. */
    public DossierNumber annulled() {
        return once("annulled", () -> annulled(samples.anDinh(), "Trần Thị Lựu"));
    }

    /** For pages that look: made once. */
    public UUID begun() {
        return once("begun", () -> begun(samples.anDinh(), "Trần Thị Lựu"));
    }

    @SuppressWarnings("unchecked")
    private synchronized <T> T once(String name, Supplier<T> making) {
        return (T) made.computeIfAbsent(name, absent -> making.get());
    }
}
