package vn.motcua.desk.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.internal.ActSamples;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;
import vn.motcua.testing.Tab;

/** The officers' pages of acts of law. */
@Component
class ActDeskPages implements PageVisits {

    private static final String COUNTER = "tiepnhan.andinh";
    private static final String SPECIALIST = "tuphap.andinh";
    private static final String LEADER = "chutich.andinh";
    private static final String DOSSIER = "/viec/{number}";

    private final SampleDossiers samples;
    private final ActSamples acts;

    ActDeskPages(SampleDossiers samples, ActSamples acts) {
        this.samples = samples;
        this.acts = acts;
    }

    @Override
    public List<PageVisit> visits() {
        return Stream.of(atTheCounter(), later()).flatMap(List::stream).toList();
    }

    private List<PageVisit> atTheCounter() {
        return List.of(
                PageVisit.by(COUNTER, DOSSIER + "/tu-choi", "act-refuse", () -> at(samples.submitted(), "/tu-choi")),
                PageVisit.by(
                                COUNTER,
                                DOSSIER + "/tu-choi",
                                "act-refuse-lacking",
                                () -> at(samples.submitted(), "/tu-choi"))
                        .after(ActDeskPages::send, 422),
                PageVisit.by(COUNTER, DOSSIER + "/chuyen", "act-transfer", () -> at(samples.submitted(), "/chuyen")),
                PageVisit.by(
                        COUNTER,
                        "/viec/da-chuyen",
                        "act-transferred",
                        () -> "/viec/da-chuyen?so=" + samples.submitted() + "&toi=mocay"),
                PageVisit.by(COUNTER, "/viec/qua-gio-tiep-nhan", "overlooked", () -> {
                    acts.overlooked();
                    return "/viec/qua-gio-tiep-nhan";
                }),
                PageVisit.by(COUNTER, DOSSIER, "dossier-not-taken-in", () -> at(acts.notTakenIn(), "")));
    }

    private List<PageVisit> later() {
        return List.of(
                PageVisit.by(
                        SPECIALIST,
                        DOSSIER + "/yeu-cau-nop-tien",
                        "act-demand",
                        () -> at(samples.received(), "/yeu-cau-nop-tien")),
                PageVisit.by(SPECIALIST, DOSSIER, "dossier-to-pay", () -> at(acts.toPay(), "")),
                PageVisit.by(COUNTER, DOSSIER + "/da-nop-tien", "act-prove", () -> at(acts.toPay(), "/da-nop-tien")),
                PageVisit.by(SPECIALIST, DOSSIER, "dossier-paid", () -> at(acts.paid(), "")),
                PageVisit.by(COUNTER, DOSSIER + "/xin-rut", "act-withdraw", () -> at(samples.received(), "/xin-rut")),
                PageVisit.by(SPECIALIST, DOSSIER, "dossier-to-give-back", () -> at(acts.toGiveBack(), "")),
                PageVisit.by(
                        SPECIALIST,
                        DOSSIER + "/tra-loi-rut",
                        "act-decide",
                        () -> at(acts.toGiveBack(), "/tra-loi-rut")),
                PageVisit.by(SPECIALIST, DOSSIER, "dossier-not-given-back", () -> at(acts.notGivenBack(), "")),
                PageVisit.by(COUNTER, DOSSIER + "/dung", "act-stop", () -> at(acts.toStop(), "/dung")),
                PageVisit.by(COUNTER, DOSSIER, "dossier-stopped", () -> at(acts.stopped(), "")),
                PageVisit.by(LEADER, DOSSIER + "/hen-lai", "act-reappoint", () -> at(samples.received(), "/hen-lai")),
                PageVisit.by(LEADER, DOSSIER, "dossier-apologised", () -> at(acts.apologised(), "")));
    }

    private static String at(Object number, String rest) {
        return "/viec/" + number + rest;
    }

    private static void send(Tab tab) {
        tab.page().locator("main form button.govuk-button").first().click();
    }
}
