package vn.motcua.dossier.internal;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.PaperKind;
import vn.motcua.dossier.PaperName;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Pins;
import vn.motcua.organisation.Role;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseRows;

/** The use cases of dossiers, each tried on a subject of the place it is given. */
@Component
class DossierUseCases implements UseCaseRows {

    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");

    private final Births births;
    private final Businesses businesses;
    private final Acts acts;
    private final Reads reads;
    private final Forms forms;
    private final BeforeReception before;
    private final Said said;

    DossierUseCases(
            Births births,
            Businesses businesses,
            Acts acts,
            Reads reads,
            Forms forms,
            BeforeReception before,
            Said said) {
        this.births = births;
        this.businesses = businesses;
        this.acts = acts;
        this.reads = reads;
        this.forms = forms;
        this.before = before;
        this.said = said;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        drafts(matrix);
        beforeReception(matrix);
        afterwords(matrix);
        acts(matrix);
        reads(matrix);
    }

    private void drafts(UseCaseMatrix matrix) {
        matrix.row(StartDraft.class, Permission.DOSSIER_SUBMIT, this::draft, (actor, draft) -> {
            if (!forms.start().start(actor, BIRTH, null).id().equals(draft.id())) {
                throw new DossierException.UnknownDraft();
            }
        });
        matrix.row(
                OpenDraft.class,
                Permission.DOSSIER_SUBMIT,
                this::draft,
                (actor, draft) -> forms.open().open(actor, draft.id()));
        matrix.row(
                KeepDraft.class,
                Permission.DOSSIER_SUBMIT,
                this::draft,
                (actor, draft) -> forms.keep().keep(actor, draft.id(), draft.version(), draft.content()));
        matrix.row(
                ChooseApplicant.class,
                Permission.DOSSIER_SUBMIT,
                this::draft,
                (actor, draft) -> forms.choose().choose(actor, draft.id(), null));
        matrix.row(DiscardDraft.class, Permission.DOSSIER_SUBMIT, this::draft, (actor, draft) -> {
            forms.discard().discard(actor, draft.id());
            if (forms.store().exists(draft.id())) {
                throw new DossierException.UnknownDraft();
            }
        });
        matrix.row(
                SubmitDossier.class,
                Permission.DOSSIER_SUBMIT,
                this::draft,
                (actor, draft) ->
                        acts.submit().submit(actor, Births.of(forms.open().open(actor, draft.id())), draft.id()));
    }

    private void beforeReception(UseCaseMatrix matrix) {
        matrix.row(
                BeginCorrection.class,
                Permission.DOSSIER_SUBMIT,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) -> before.begin().begin(actor, number));
        matrix.row(
                SendCorrection.class,
                Permission.DOSSIER_SUBMIT,
                place -> births.correcting(place.citizen(), births.submitted(place.citizen(), place.unit())),
                (actor, draft) -> before.send().send(actor, draft.corrects().orElseThrow(), draft.id()));
        matrix.row(
                TakeBack.class,
                Permission.DOSSIER_SUBMIT,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) -> before.takeBack().takeBack(actor, number));
    }

    private void afterwords(UseCaseMatrix matrix) {
        matrix.row(
                WriteLetter.class,
                Permission.DOSSIER_WRITE,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) -> said.write().write(actor, number, "Giờ nào thì xong?", ""));
        matrix.row(
                RateDossier.class,
                Permission.DOSSIER_SUBMIT,
                place -> births.returned(place.citizen(), place.unit()),
                (actor, number) -> said.rate().rate(actor, number, Births.satisfied()));
        matrix.row(
                RateBySlip.class,
                Permission.DOSSIER_TRACK,
                place -> births.returned(place.citizen(), place.unit()),
                (actor, number) -> said.bySlip()
                        .rate(
                                actor,
                                number,
                                new RateBySlip.Slip(reads.pins().of(number.value()), "matrix"),
                                Births.satisfied()));
    }

    private Draft draft(UseCaseMatrix.Place place) {
        return births.draft(place.citizen(), place.unit());
    }

    private void acts(UseCaseMatrix matrix) {
        matrix.row(
                ReceiveDossier.class,
                Permission.DOSSIER_RECEIVE,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) -> acts.receive().receive(actor, number, null));
        matrix.row(
                CompleteStage.class,
                Permission.STAGE_COMPLETE,
                this::stage,
                (actor, stage) -> acts.complete().complete(actor, stage.number(), stage.code(), stage.outcome(), null));
        matrix.row(
                RequestSupplement.class,
                Permission.SUPPLEMENT_REQUEST,
                place -> place.role().orElse(Role.CASEWORKER) == Role.RECEPTIONIST
                        ? births.submitted(place.citizen(), place.unit())
                        : births.received(place.citizen(), place.unit()),
                (actor, number) -> acts.supplement().request(actor, number, births.supplement()));
        matrix.row(
                AnswerSupplement.class,
                Permission.DOSSIER_SUBMIT,
                place -> births.mended(place.citizen(), place.unit()),
                (actor, number) -> acts.answer().answer(actor, number));
        matrix.row(
                ReturnResult.class,
                Permission.RESULT_RETURN,
                place -> births.ready(place.citizen(), place.unit()),
                (actor, number) -> acts.giveBack()
                        .giveBack(actor, number, new Handover("Nguyễn Thị Sen", Optional.empty(), Channel.DIRECT)));
    }

    /** A dossier at the stage that the trying role works on; the first one for roles without a stage. */
    private Open stage(UseCaseMatrix.Place place) {
        return switch (place.role().orElse(Role.CASEWORKER)) {
            case LEADER -> new Open(births.examined(place.citizen(), place.unit()), "phe-duyet", "approve");
            case RECORDS_CLERK -> new Open(births.approved(place.citizen(), place.unit()), "vao-so", "done");
            case HEAD_OF_UNIT -> new Open(underAHead(place), "phe-duyet", "approve");
            case CASEWORKER, RECEPTIONIST, CASHIER, PROCEDURE_CONTROL, ADMINISTRATOR ->
                new Open(births.received(place.citizen(), place.unit()), "tham-tra", "eligible");
        };
    }

    /** Communes have no head of unit, departments do: the stage of a department's head is moved to the place. */
    private DossierNumber underAHead(UseCaseMatrix.Place place) {
        var number = businesses.appraised(place.citizen());
        forms.store().move(number, "phe-duyet", place.unit());
        return number;
    }

    private void reads(UseCaseMatrix matrix) {
        matrix.row(
                ReadDossier.class,
                Permission.DOSSIER_READ,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) -> reads.read().read(actor, number, Locale.of("vi")));
        matrix.row(
                OpenPaper.class,
                Permission.DOSSIER_READ,
                place -> births.received(place.citizen(), place.unit()),
                (actor, number) -> reads.paper().open(actor, number, PaperName.of(PaperKind.SLIP)));
        matrix.row(
                CopySubmission.class,
                Permission.DOSSIER_READ,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) -> reads.copy().copy(actor, number));
        matrix.row(
                OpenDocument.class,
                Permission.DOSSIER_READ,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) -> reads.document().open(actor, number, "papers.birthCertificate"));
        matrix.row(
                ListMyDossiers.class,
                Permission.DOSSIER_SUBMIT,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) -> {
                    if (reads.mine().list(actor).dossiers().stream()
                            .noneMatch(one -> one.number().equals(number))) {
                        throw new DossierException.UnknownNumber();
                    }
                });
        slips(matrix);
    }

    private void slips(UseCaseMatrix matrix) {
        matrix.row(
                TrackDossier.class,
                Permission.DOSSIER_TRACK,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) -> reads.track().track(actor, number, "matrix"));
        matrix.row(
                TrackByPin.class,
                Permission.DOSSIER_TRACK,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) ->
                        reads.slip().track(actor, number, reads.pins().of(number.value()), "matrix", Locale.of("vi")));
        matrix.row(
                ClaimDossier.class,
                Permission.DOSSIER_SUBMIT,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) ->
                        reads.claim().claim(actor, number, reads.pins().of(number.value()), "matrix"));
        matrix.row(
                CheckPaper.class,
                Permission.DOSSIER_TRACK,
                place -> "0".repeat(32),
                (actor, token) -> reads.check().check(actor, token));
    }

    private record Open(DossierNumber number, String code, String outcome) {}

    @Component
    record Acts(
            SubmitDossier submit,
            ReceiveDossier receive,
            CompleteStage complete,
            RequestSupplement supplement,
            AnswerSupplement answer,
            ReturnResult giveBack) {}

    @Component
    record Said(WriteLetter write, RateDossier rate, RateBySlip bySlip) {}

    @Component("beforeReceptionUseCases")
    record BeforeReception(BeginCorrection begin, SendCorrection send, TakeBack takeBack) {}

    @Component
    record Reads(
            ReadDossier read,
            OpenPaper paper,
            CopySubmission copy,
            OpenDocument document,
            ListMyDossiers mine,
            TrackDossier track,
            TrackByPin slip,
            ClaimDossier claim,
            Pins pins,
            CheckPaper check) {}

    @Component
    record Forms(
            StartDraft start,
            OpenDraft open,
            KeepDraft keep,
            ChooseApplicant choose,
            DiscardDraft discard,
            Drafts store) {}

    /** The rows themselves: whether a draft is still there, whoever's it is; and where a stage is done. */
    @Component
    record Drafts(org.springframework.jdbc.core.simple.JdbcClient jdbc) {

        void move(DossierNumber number, String stage, vn.motcua.organisation.UnitId unit) {
            jdbc.sql("""
                    update dossier.stage_run set unit = :unit from dossier.dossier
                    where dossier.id = stage_run.dossier and dossier.number = :number and stage_run.stage = :stage
                    """)
                    .param("unit", unit.value())
                    .param("number", number.value())
                    .param("stage", stage)
                    .update();
        }

        boolean exists(java.util.UUID id) {
            return jdbc.sql("select count(id) from dossier.draft where id = :id")
                            .param("id", id)
                            .query(Integer.class)
                            .single()
                    == 1;
        }
    }
}
