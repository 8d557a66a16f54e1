package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.OfficeTime;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.Apologies;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.NewAppointment;
import vn.motcua.dossier.NewPayment;
import vn.motcua.dossier.NewProof;
import vn.motcua.dossier.NewRefusal;
import vn.motcua.dossier.Payments;
import vn.motcua.dossier.Receptions;
import vn.motcua.dossier.Stops;
import vn.motcua.dossier.Withdrawals;
import vn.motcua.files.Files;
import vn.motcua.files.SampleFiles;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;

/** Dossiers on which acts of law were done, one for each state a page can show; made when first asked for. */
@Component
public class ActSamples {

    private final Births births;
    private final BirthPlace place;
    private final SampleDossiers samples;
    private final Receptions receptions;
    private final Payments payments;
    private final After after;
    private final ReadDossier read;
    private final Files files;
    private final Organisation organisation;
    private final Clock clock;
    private final Map<String, DossierNumber> made = new HashMap<>();

    ActSamples(
            Births births,
            BirthPlace place,
            SampleDossiers samples,
            Receptions receptions,
            After after,
            Organisation organisation,
            Clock clock) {
        this.births = births;
        this.place = place;
        this.samples = samples;
        this.receptions = receptions;
        this.payments = after.payments();
        this.after = after;
        this.read = after.read();
        this.files = after.files();
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Belongs to another office. */
    public static NewRefusal refusal() {
        return new NewRefusal(
                "Cha, mẹ của trẻ đều cư trú tại xã Tân Trung.",
                "Điều 13 Luật Hộ tịch 2014",
                "Nộp hồ sơ tại UBND xã Tân Trung, giờ làm việc các ngày trong tuần.",
                null);
    }

    /** A tax of a quarter of a million. */
    public NewPayment payment() {
        return new NewPayment(
                "Lệ phí trước bạ",
                "1.250.000 đ",
                "Kho bạc Nhà nước Mỏ Cày Nam, hoặc tài khoản ghi trên thông báo",
                "125/TB-CCT ngày 05/03/2021, Chi cục Thuế",
                LocalDate.now(clock).plusDays(20));
    }

    /** Paid today. */
    public NewProof proof() {
        return new NewProof("BL-0042", LocalDate.now(clock), null);
    }

    /** The commune whose officers have accounts. */
    UnitId unit() {
        return samples.anDinh();
    }

    /** Key of a commune that has nothing to do with it. */
    String otherOffice() {
        return organisation.unit(place.elsewhere()).key();
    }

    /** Was not taken in. */
    public DossierNumber notTakenIn() {
        return once("notTakenIn", this::refused);
    }

    DossierNumber refused(AccountId account, UnitId unit) {
        var number = births.submitted(account, unit);
        receptions.refuse(births.officer(unit, Role.RECEPTIONIST), number, refusal());
        return number;
    }

    /** Was handed in three working days ago and nobody has looked at it. */
    public DossierNumber overlooked() {
        return once("overlooked", this::overlookedAt);
    }

    DossierNumber overlookedAt(AccountId account, UnitId unit) {
        return OfficeTime.at(clock.instant().minus(Duration.ofDays(5))).call(() -> births.submitted(account, unit));
    }

    /** Waits for a payment. */
    public DossierNumber toPay() {
        return once("toPay", this::toPay);
    }

    DossierNumber toPay(AccountId account, UnitId unit) {
        var number = births.received(account, unit);
        payments.demand(births.officer(unit, Role.CASEWORKER), number, payment());
        return number;
    }

    /** Was given back to be mended; its owner was reminded and has not answered until the last day. */
    DossierNumber late(AccountId account, UnitId unit) {
        var number = births.toMend(account, unit);
        var last = births.supplement().answerBy();
        OfficeTime.at(last.minusDays(3).atStartOfDay(WorkCalendar.ZONE).toInstant())
                .run(after.remind()::run);
        return number;
    }

    /** The same, of so long ago that it may be stopped now. */
    public DossierNumber toStop() {
        return once("toStop", this::toStop);
    }

    DossierNumber toStop(AccountId account, UnitId unit) {
        var number = births.toMend(account, unit);
        after.rows()
                .asIfOver(
                        number,
                        LocalDate.now(clock).minusDays(1),
                        clock.instant().minus(Duration.ofDays(4)));
        return number;
    }

    /** Ended since its owner never answered. */
    public DossierNumber stopped() {
        return once("stopped", (account, unit) -> {
            var number = toStop(account, unit);
            after.stops().stop(births.officer(unit, Role.RECEPTIONIST), number, "Đã gọi hai lần, không bổ sung.");
            return number;
        });
    }

    /** Was paid and goes on. */
    public DossierNumber paid() {
        return once("paid", (account, unit) -> {
            var number = toPay(account, unit);
            payments.prove(Births.citizen(account), number, proof());
            return number;
        });
    }

    /** Was paid; its owner has sent a picture of the receipt. */
    public DossierNumber paidWithPicture() {
        return once("paidWithPicture", (account, unit) -> {
            var number = toPay(account, unit);
            var picture = files.take(SampleFiles.stream(SampleFiles.jpeg(400, 600)), "bien-lai.jpg");
            payments.prove(
                    Births.citizen(account),
                    number,
                    new NewProof("BL-0043", LocalDate.now(clock), picture.hash().value()));
            return number;
        });
    }

    /** The payment of a dossier that has one. */
    public UUID payment(DossierNumber number) {
        return read.read(Births.citizen(place.citizen()), number, Locale.of("vi"))
                .acts()
                .payments()
                .getFirst()
                .id();
    }

    /** A few days later. */
    public NewAppointment appointment() {
        return new NewAppointment(
                "Chưa có trả lời xác minh của nơi cư trú cũ.",
                "UBND xã Tân Trung",
                LocalDate.now(clock).plusDays(8));
    }

    /** Is late; its owner has an apology and another day. */
    public DossierNumber apologised() {
        return once("apologised", this::apologised);
    }

    DossierNumber apologised(AccountId account, UnitId unit) {
        var number = births.received(account, unit);
        after.apologies().reappoint(births.officer(unit, Role.LEADER), number, appointment());
        return number;
    }

    /** Its owner asks to have it back. */
    public DossierNumber toGiveBack() {
        return once("toGiveBack", this::toGiveBack);
    }

    DossierNumber toGiveBack(AccountId account, UnitId unit) {
        var number = births.received(account, unit);
        after.withdrawals().ask(Births.citizen(account), number, "Nộp nhầm thủ tục.");
        return number;
    }

    /** Its owner has it back. */
    public DossierNumber givenBack() {
        return once("givenBack", (account, unit) -> {
            var number = toGiveBack(account, unit);
            after.withdrawals().grant(births.officer(unit, Role.CASEWORKER), number);
            return number;
        });
    }

    /** Its owner asked to have it back and was told why not. */
    public DossierNumber notGivenBack() {
        return once("notGivenBack", (account, unit) -> {
            var number = toGiveBack(account, unit);
            after.withdrawals().decline(births.officer(unit, Role.CASEWORKER), number, "Kết quả đã trình ký, mai có.");
            return number;
        });
    }

    /** Acts that follow reception. */
    @Component("actSamplesAfter")
    record After(
            Payments payments,
            Withdrawals withdrawals,
            Apologies apologies,
            Stops stops,
            RemindOwners remind,
            ActRows rows,
            ReadDossier read,
            Files files) {}

    private synchronized DossierNumber once(String name, BiFunction<AccountId, UnitId, DossierNumber> making) {
        return made.computeIfAbsent(name, absent -> making.apply(place.citizen(), samples.anDinh()));
    }
}
