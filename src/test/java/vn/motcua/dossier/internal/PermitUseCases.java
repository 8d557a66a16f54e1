package vn.motcua.dossier.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.NewConsultation;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Role;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseMatrix.Place;
import vn.motcua.testing.UseCaseRows;
import vn.motcua.workflow.Opinion;
import vn.motcua.workflow.Stance;

/** The use cases of asking other agencies and of writing on the way to a result. */
@Component
class PermitUseCases implements UseCaseRows {

    private final Permits permits;
    private final Births births;
    private final DossierUseCases stages;
    private final DossierUseCases.Drafts store;
    private final Asking asking;
    private final Writing writing;

    PermitUseCases(
            Permits permits,
            Births births,
            DossierUseCases stages,
            DossierUseCases.Drafts store,
            Asking asking,
            Writing writing) {
        this.permits = permits;
        this.births = births;
        this.stages = stages;
        this.store = store;
        this.asking = asking;
        this.writing = writing;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        matrix.row(
                ConsultAgencies.class,
                Permission.STAGE_COMPLETE,
                stages::stage,
                (actor, stage) -> asking.consult().consult(actor, stage.number(), question(stage.code())));
        matrix.row(
                ExtendOpinion.class,
                Permission.STAGE_COMPLETE,
                this::askedAtAStage,
                (actor, stage) -> asking.extend()
                        .extend(
                                actor,
                                stage.number(),
                                stage.code() + ":1",
                                permits.today().plusDays(30),
                                "Cần đo lại"));
        matrix.row(
                GiveOpinion.class,
                Permission.OPINION_GIVE,
                place -> permits.asked(place.citizen(), List.of(place.unit())),
                (actor, number) -> asking.give().give(actor, number, Permits.ASKING + ":1", Stance.NO_OBJECTION, null));
        matrix.row(
                RecordMinutes.class,
                Permission.MINUTES_WRITE,
                this::toVisit,
                (actor, number) -> writing.minutes().record(actor, number, permits.visit()));
        matrix.row(
                PreviewResult.class,
                Permission.RESULT_PREVIEW,
                this::drafted,
                (actor, number) -> writing.preview().preview(actor, number));
    }

    private NewConsultation question(String stage) {
        return new NewConsultation(
                stage,
                List.of(permits.unit("tnmt")),
                "Đúng quy hoạch không?",
                permits.today().plusDays(7),
                Opinion.Join.ALL,
                Set.of(),
                Set.of());
    }

    private DossierUseCases.Open askedAtAStage(Place place) {
        var stage = stages.stage(place);
        asking.consult().consult(holder(place), stage.number(), question(stage.code()));
        return stage;
    }

    /** Somebody of the place who has the stage that {@link DossierUseCases#stage} prepared. */
    private OfficerInPost holder(Place place) {
        var role = place.role()
                .filter(Set.of(Role.LEADER, Role.RECORDS_CLERK, Role.HEAD_OF_UNIT)::contains)
                .orElse(Role.CASEWORKER);
        var somebody = births.officer(place.unit(), Role.RECEPTIONIST);
        return new OfficerInPost(
                somebody.account(),
                somebody.officer(),
                somebody.post(),
                somebody.unit(),
                somebody.name(),
                somebody.title(),
                somebody.unitName(),
                Set.of(role),
                Set.of());
    }

    private DossierNumber toVisit(Place place) {
        var number = permits.appraised(place.citizen());
        store.move(number, Permits.SITE, place.unit());
        return number;
    }

    private DossierNumber drafted(Place place) {
        var number = permits.drafting(place.citizen());
        store.move(number, "tham-dinh", place.unit());
        return number;
    }

    @Component
    record Asking(ConsultAgencies consult, GiveOpinion give, ExtendOpinion extend) {}

    @Component("writingUseCases")
    record Writing(RecordMinutes minutes, PreviewResult preview) {}
}
