package vn.motcua.dossier.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import vn.motcua.calendar.TestCalendar;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierAction;
import vn.motcua.workflow.Route;

/** Every verb of a dossier by the act that it is, so that each can be tried in every state. */
record DossierVerbs(Route route, JsonNode answers) {

    /** The verbs except the completion of a stage, which needs a stage. */
    Map<DossierAction, BiFunction<Dossier, Instant, Dossier>> all() {
        var verbs = new EnumMap<DossierAction, BiFunction<Dossier, Instant, Dossier>>(DossierAction.class);
        reception(verbs);
        processing(verbs);
        ending(verbs);
        return verbs;
    }

    private void reception(Map<DossierAction, BiFunction<Dossier, Instant, Dossier>> verbs) {
        verbs.put(DossierAction.RECEIVE, (dossier, now) -> dossier.receive(route, ADossier.OFFICER, now));
        verbs.put(DossierAction.UNDO_RECEPTION, (dossier, now) -> dossier.annul("nhận nhầm", ADossier.OFFICER, now));
        verbs.put(DossierAction.REPRINT_SLIP, (dossier, now) -> dossier.reprint(ADossier.OFFICER, now));
        verbs.put(DossierAction.CORRECT, (dossier, now) -> dossier.correct(answers, "họ tên", ADossier.CITIZEN, now));
        verbs.put(DossierAction.TAKE_BACK, (dossier, now) -> dossier.takeBack(ADossier.CITIZEN, now));
        verbs.put(
                DossierAction.TRANSFER,
                (dossier, now) -> dossier.transfer(
                        dossier.facts().receiving(),
                        dossier.facts().receivingName(),
                        "sai nơi",
                        ADossier.OFFICER,
                        now));
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
