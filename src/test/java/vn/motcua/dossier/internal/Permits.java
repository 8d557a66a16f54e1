package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.NewConsultation;
import vn.motcua.dossier.NewMinutes;
import vn.motcua.forms.Answers;
import vn.motcua.forms.ConstructionForm;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Opinion;

/** Construction permits as far along as a test needs them: dossiers of the district about land in An Định. */
@Component
public class Permits {

    /** The commune of the land, by key. */
    public static final String COMMUNE = "andinh";

    static final String ASKING = "lay-y-kien-co-quan";
    static final String SITE = "kiem-tra-thuc-dia";

    private static final ProcedureCode PERMIT = new ProcedureCode("1.013225");
    private static final String SECTOR = "Hoạt động xây dựng";

    private final SubmitDossier submit;
    private final ReceiveDossier receive;
    private final CompleteStage complete;
    private final ConsultAgencies consult;
    private final RecordMinutes minutes;
    private final Births births;
    private final Office office;

    Permits(
            SubmitDossier submit,
            ReceiveDossier receive,
            CompleteStage complete,
            ConsultAgencies consult,
            RecordMinutes minutes,
            Births births,
            Office office) {
        this.submit = submit;
        this.receive = receive;
        this.complete = complete;
        this.consult = consult;
        this.minutes = minutes;
        this.births = births;
        this.office = office;
    }

    /** The offices of the day. */
    @Component
    record Office(Organisation organisation, Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock);
        }

        UnitId unit(String key) {
            return organisation.byKey(key, today()).orElseThrow().id();
        }
    }

    UnitId unit(String key) {
        return office.unit(key);
    }

    LocalDate today() {
        return office.today();
    }

    OfficerInPost counter() {
        return births.officer(unit("huyen"), Role.RECEPTIONIST);
    }

    OfficerInPost specialist() {
        return births.officer(unit("ktht"), Role.CASEWORKER, SECTOR);
    }

    /** Of the environment department, which is asked. */
    OfficerInPost environment() {
        return specialistOf("tnmt");
    }

    /** Of the commune of the land, which is asked. */
    OfficerInPost commune() {
        return births.officer(unit(COMMUNE), Role.CASEWORKER, SECTOR);
    }

    private OfficerInPost specialistOf(String key) {
        var post = office.organisation().posts(unit(key), Role.CASEWORKER, today()).stream()
                .filter(held -> held.holder().isPresent())
                .findFirst()
                .orElseThrow();
        return births.officer(
                unit(key), Role.CASEWORKER, post.sectors().stream().findFirst().orElse(SECTOR));
    }

    /** A dossier that waits at the district's counter, its papers on the table there. */
    public DossierNumber submitted(AccountId account, Answers answers) {
        var content = answers.json();
        var key = Submission.Key.of("test", "permit-" + UUID.randomUUID(), content.toString());
        var sent = new Submission(PERMIT, Channel.DIRECT, Optional.empty(), content, key);
        return submit.submit(Births.citizen(account), sent, null).number();
    }

    /** A dossier that was received: the specialist's stage is open. */
    public DossierNumber received(AccountId account) {
        var number = submitted(account, ConstructionForm.house());
        receive.receive(counter(), number, null);
        return number;
    }

    /** A dossier that is in order: the site is to be looked at, other agencies are to be asked. */
    public DossierNumber appraised(AccountId account) {
        var number = received(account);
        complete.complete(specialist(), number, "tham-dinh", "eligible", null);
        return number;
    }

    /** A dossier about which environment department and commune were asked. */
    public DossierNumber asked(AccountId account) {
        return asked(account, List.of(unit("tnmt"), unit(COMMUNE)));
    }

    DossierNumber asked(AccountId account, List<UnitId> agencies) {
        var number = appraised(account);
        consult.consult(specialist(), number, question(agencies, Opinion.Join.ALL));
        return number;
    }

    NewConsultation question(List<UnitId> agencies, Opinion.Join join) {
        return new NewConsultation(
                ASKING,
                agencies,
                "Thửa đất có đúng quy hoạch không?",
                today().plusDays(7),
                join,
                Set.of("kind", "land", "building"),
                Set.of("landRight", "drawings"));
    }

    NewMinutes visit() {
        return new NewMinutes(
                SITE,
                today(),
                LocalTime.MIDNIGHT,
                "Thửa 125, ấp Phú Đông 2",
                "Trần Văn Gạch, chủ đầu tư",
                "Đất trống, đúng ranh");
    }

    /** A dossier whose permit is being drafted: seen on site, nobody asked. */
    public DossierNumber drafting(AccountId account) {
        var number = appraised(account);
        minutes.record(specialist(), number, visit());
        complete.complete(specialist(), number, SITE, "matches", null);
        complete.complete(specialist(), number, ASKING, "done", null);
        return number;
    }
}
