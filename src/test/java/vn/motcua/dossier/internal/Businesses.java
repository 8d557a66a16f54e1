package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.forms.Answers;
import vn.motcua.forms.BusinessForm;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;

/** Registrations of household businesses as far along as a test needs them: dossiers of the district. */
@Component
public class Businesses {

    static final ProcedureCode BUSINESS = new ProcedureCode("1.001612");

    private final SubmitDossier submit;
    private final ReceiveDossier receive;
    private final CompleteStage complete;
    private final Births births;
    private final Organisation organisation;
    private final Clock clock;

    Businesses(
            SubmitDossier submit,
            ReceiveDossier receive,
            CompleteStage complete,
            Births births,
            Organisation organisation,
            Clock clock) {
        this.submit = submit;
        this.receive = receive;
        this.complete = complete;
        this.births = births;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The district, whose counter takes in. */
    UnitId district() {
        return organisation.district(LocalDate.now(clock)).orElseThrow().id();
    }

    /** The department of finance and planning, which decides. */
    UnitId department() {
        return organisation.byKey("tckh", LocalDate.now(clock)).orElseThrow().id();
    }

    OfficerInPost counter() {
        return births.officer(district(), Role.RECEPTIONIST);
    }

    OfficerInPost specialist() {
        return births.officer(department(), Role.CASEWORKER, "Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)");
    }

    OfficerInPost head() {
        return births.officer(department(), Role.HEAD_OF_UNIT);
    }

    /** A dossier that waits at the district's counter, its papers on the table there. */
    public DossierNumber submitted(AccountId account, Answers answers) {
        var content = answers.json();
        var key = Submission.Key.of("test", "business-" + UUID.randomUUID(), content.toString());
        var sent = new Submission(BUSINESS, Channel.DIRECT, Optional.empty(), content, key);
        return submit.submit(Births.citizen(account), sent, null).number();
    }

    /** A dossier that was received: the specialist's stage is open. */
    public DossierNumber received(AccountId account) {
        var number = submitted(account, BusinessForm.individual());
        receive.receive(counter(), number, null);
        return number;
    }

    /** A dossier that waits for the head of the department. */
    public DossierNumber appraised(AccountId account) {
        var number = received(account);
        complete.complete(specialist(), number, "tham-dinh", "eligible", null);
        return number;
    }

    /** A dossier that waits to be entered in the register. */
    public DossierNumber approved(AccountId account) {
        var number = appraised(account);
        complete.complete(head(), number, "phe-duyet", "approve", null);
        return number;
    }

    /** The last stage: number and seal. */
    void register(DossierNumber number) {
        complete.complete(specialist(), number, "vao-so", "done", null);
    }

    /** A dossier whose certificate waits at the district's counter. */
    public DossierNumber ready(AccountId account) {
        var number = approved(account);
        complete.complete(specialist(), number, "vao-so", "done", null);
        return number;
    }
}
