package vn.motcua.dossier.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import vn.motcua.calendar.TestCalendar;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierAction;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Course;
import vn.motcua.workflow.Opinion;
import vn.motcua.workflow.Route;
import vn.motcua.workflow.Stance;

/** Every verb of a dossier by the act that it is, so that each can be tried in every state. */
record DossierVerbs(Route route, JsonNode answers) {

    /** The verbs except the completion of a stage, which needs a stage. */
    Map<DossierAction, BiFunction<Dossier, Instant, Dossier>> all() {
        var verbs = new EnumMap<DossierAction, BiFunction<Dossier, Instant, Dossier>>(DossierAction.class);
        reception(verbs);
        processing(verbs);
        ending(verbs);
        others(verbs);
        return verbs;
    }

    private void reception(Map<DossierAction, BiFunction<Dossier, Instant, Dossier>> verbs) {
        verbs.put(DossierAction.RECEIVE, (dossier, now) -> dossier.receive(route, ADossier.OFFICER, now));
        verbs.put(DossierAction.UNDO_RECEPTION, (dossier, now) -> dossier.annul("nhận nhầm", ADossier.OFFICER, now));
        verbs.put(DossierAction.REPRINT_SLIP, (dossier, now) -> dossier.reprint(ADossier.OFFICER, now));
        verbs.put(DossierAction.CORRECT, (dossier, now) -> dossier.correct(answers, "họ tên", ADossier.CITIZEN, now));
        verbs.put(DossierAction.TAKE_BACK, (dossier, now) -> dossier.takeBack(ADossier.CITIZEN, now));
        verbs.put(DossierAction.REFUSE, (dossier, now) -> dossier.refuse("sai nơi", ADossier.OFFICER, now));
        verbs.put(
                DossierAction.REQUEST_INTAKE_SUPPLEMENT,
                (dossier, now) -> dossier.requestIntakeSupplement("thiếu giấy", ADossier.OFFICER, now));
        verbs.put(
                DossierAction.SUPPLY_AT_INTAKE,
                (dossier, now) -> dossier.supplyAtIntake(answers, ADossier.CITIZEN, now));
    }

    private void processing(Map<DossierAction, BiFunction<Dossier, Instant, Dossier>> verbs) {
        verbs.put(
                DossierAction.REQUEST_SUPPLEMENT,
                (dossier, now) -> dossier.requestSupplement("thiếu giấy", TestCalendar.VIETNAM, ADossier.OFFICER, now));
        verbs.put(DossierAction.SUPPLY, (dossier, now) -> dossier.supply(answers, ADossier.CITIZEN, now));
        verbs.put(
                DossierAction.DEMAND_PAYMENT, (dossier, now) -> dossier.demandPayment("lệ phí", ADossier.OFFICER, now));
        verbs.put(DossierAction.PROVE_PAYMENT, (dossier, now) -> dossier.provePayment(ADossier.CITIZEN, now));
        verbs.put(DossierAction.REAPPOINT, (dossier, now) -> reappoint(dossier, laterThanDue(dossier, now, 3), now));
    }

    private static void ending(Map<DossierAction, BiFunction<Dossier, Instant, Dossier>> verbs) {
        verbs.put(DossierAction.ASK_WITHDRAWAL, (dossier, now) -> dossier.askWithdrawal(null, ADossier.CITIZEN, now));
        verbs.put(DossierAction.GRANT_WITHDRAWAL, (dossier, now) -> dossier.grantWithdrawal(ADossier.OFFICER, now));
        verbs.put(
                DossierAction.DECLINE_WITHDRAWAL,
                (dossier, now) -> dossier.declineWithdrawal("thôi", ADossier.OFFICER, now));
        verbs.put(DossierAction.STOP, (dossier, now) -> dossier.stop("không bổ sung", ADossier.OFFICER, now));
        verbs.put(DossierAction.RETURN_RESULT, (dossier, now) -> dossier.returnTo(handover(), ADossier.OFFICER, now));
    }

    /** Steps along the route that leave the state as it is. */
    private static void others(Map<DossierAction, BiFunction<Dossier, Instant, Dossier>> verbs) {
        verbs.put(
                DossierAction.CONSULT,
                (dossier, now) -> step(DossierAction.CONSULT, dossier, now, course -> asked(course, now)));
        verbs.put(
                DossierAction.GIVE_OPINION,
                (dossier, now) -> step(
                        DossierAction.GIVE_OPINION,
                        dossier,
                        now,
                        course -> asked(course, now).answer(last(asked(course, now)), Stance.OBJECTION, "không")));
        verbs.put(
                DossierAction.LAPSE_OPINION,
                (dossier, now) -> step(
                        DossierAction.LAPSE_OPINION,
                        dossier,
                        now,
                        course -> asked(course, now).lapse(last(asked(course, now)), now)));
        verbs.put(
                DossierAction.EXTEND_OPINION,
                (dossier, now) -> step(
                        DossierAction.EXTEND_OPINION,
                        dossier,
                        now,
                        course -> asked(course, now).redate(last(asked(course, now)), now.plusSeconds(1))));
        verbs.put(
                DossierAction.RECORD_MINUTES,
                (dossier, now) -> step(DossierAction.RECORD_MINUTES, dossier, now, course -> course));
    }

    private static Dossier step(DossierAction action, Dossier dossier, Instant now, UnaryOperator<Course> step) {
        return dossier.step(action, step, new Dossier.Told("bước", null, null), ADossier.OFFICER, now);
    }

    /** Asked in a way that nobody waits for. */
    private static Course asked(Course course, Instant now) {
        var stage = course.ready().getFirst().stage();
        return course.consult(stage, List.of(new UnitId(new UUID(0, 9))), "?", now, Opinion.Join.NONE);
    }

    private static String last(Course course) {
        return course.awaited().getLast().stage();
    }

    static Handover handover() {
        return new Handover("Lê Thị Sen", Optional.of("CCCD"), Channel.DIRECT);
    }

    static Dossier reappoint(Dossier dossier, LocalDate day, Instant now) {
        return dossier.reappoint(day, "cần xác minh thêm", TestCalendar.DEADLINES, ADossier.OFFICER, now);
    }

    /** A day so many days after the appointment and after today. */
    static LocalDate laterThanDue(Dossier dossier, Instant now, int days) {
        var today = WorkCalendar.dateOf(now);
        var due = dossier.clock()
                .map(clock ->
                        WorkCalendar.dateOf(TestCalendar.DEADLINES.due(clock).at()))
                .orElse(today);
        return (due.isAfter(today) ? due : today).plusDays(days);
    }
}
