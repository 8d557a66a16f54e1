package vn.motcua.desk.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.internal.SampleDaysOff;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;
import vn.motcua.testing.Tab;

/** The officers' pages in the states they can have. */
@Component
class DeskPages implements PageVisits {

    private static final String COUNTER = "tiepnhan.andinh";
    private static final String SPECIALIST = "tuphap.andinh";
    private static final String LEADER = "chutich.andinh";
    private static final String CONTROL = "kiemsoat.huyen";
    private static final String DOSSIER = "/viec/{number}";
    private static final String LEDGER = "/viec/so";
    private static final String RECORD = "/kiem-soat/nhat-ky";

    private final SampleDossiers samples;
    private final SampleDaysOff daysOff;

    DeskPages(SampleDossiers samples, SampleDaysOff daysOff) {
        this.samples = samples;
        this.daysOff = daysOff;
    }

    @Override
    public List<PageVisit> visits() {
        return Stream.of(ofCommunes(), ofTheDistrict()).flatMap(List::stream).toList();
    }

    private List<PageVisit> ofCommunes() {
        return List.of(
                PageVisit.by(COUNTER, "/viec", "inbox", () -> {
                    samples.submitted();
                    return "/viec";
                }),
                PageVisit.by(LEADER, "/viec", "inbox-mine", () -> "/viec?xem=cua-toi"),
                PageVisit.by(COUNTER, "/viec/tim", "found-by-number", () -> "/viec/tim?so=" + samples.submitted()),
                PageVisit.by(COUNTER, DOSSIER, "dossier-submitted", () -> "/viec/" + samples.submitted()),
                PageVisit.by(COUNTER, DOSSIER, "dossier-to-mend", () -> "/viec/" + samples.toMend()),
                PageVisit.by(COUNTER, DOSSIER, "dossier-mended", () -> "/viec/" + samples.mended()),
                PageVisit.by(
                        COUNTER, DOSSIER + "/bo-sung", "supplement", () -> "/viec/" + samples.submitted() + "/bo-sung"),
                PageVisit.by(
                                COUNTER,
                                DOSSIER + "/bo-sung",
                                "supplement-unclear",
                                () -> "/viec/" + samples.submitted() + "/bo-sung")
                        .after(DeskPages::markWithoutWords, 422),
                PageVisit.by(SPECIALIST, DOSSIER, "dossier-received", () -> "/viec/" + samples.received()),
                PageVisit.by(SPECIALIST, DOSSIER, "dossier-letters", () -> "/viec/" + samples.spokenAbout()),
                PageVisit.by(COUNTER, DOSSIER, "dossier-rated", () -> "/viec/" + samples.rated()),
                PageVisit.by(SPECIALIST, DOSSIER, "dossier-no-reason", () -> "/viec/" + samples.received())
                        .after(DeskPages::refuseWithoutAReason, 422),
                PageVisit.by(LEADER, DOSSIER, "dossier-examined", () -> "/viec/" + samples.examined()),
                PageVisit.by(LEADER, DOSSIER, "dossier-refused", () -> "/viec/" + samples.refused()),
                PageVisit.by(COUNTER, DOSSIER, "dossier-ready", () -> "/viec/" + samples.ready()),
                PageVisit.by(COUNTER, DOSSIER, "dossier-returned", () -> "/viec/" + samples.returned()),
                PageVisit.by(COUNTER, LEDGER, "ledger", () -> {
                    samples.returned();
                    samples.received();
                    return LEDGER;
                }),
                PageVisit.by(LEADER, LEDGER, "ledger-empty", () -> LEDGER + "?tu=2020-01-01&den=2020-01-31"),
                PageVisit.by(COUNTER, LEDGER, "ledger-unclear", () -> LEDGER + "?tu=2021-03-31&den=2021-03-01")
                        .saying(422));
    }

    private List<PageVisit> ofTheDistrict() {
        return List.of(
                PageVisit.by("truongphong.tckh", "/viec", "inbox-department", () -> {
                    samples.business();
                    return "/viec";
                }),
                PageVisit.by("truongphong.tckh", DOSSIER, "dossier-department", () -> "/viec/" + samples.business()),
                PageVisit.by("tiepnhan.huyen", DOSSIER, "dossier-district", () -> "/viec/" + samples.businessReady()),
                PageVisit.by("tiepnhan.huyen", DOSSIER, "dossier-foreign", () -> "/viec/" + samples.received())
                        .saying(404),
                PageVisit.by(CONTROL, RECORD, "record"),
                PageVisit.by(
                        CONTROL,
                        RECORD,
                        "record-of-dossier",
                        () -> RECORD + "?" + AuditQuestion.SUBJECT + "=" + samples.returned()),
                PageVisit.by(CONTROL, RECORD + "/kiem-tra", "record-verified"),
                PageVisit.by(CONTROL, "/kiem-soat/lich", "days-off"),
                PageVisit.by(CONTROL, "/kiem-soat/lich", "days-off-unclear").after(DeskPages::decideNothing, 422),
                PageVisit.by(CONTROL, "/kiem-soat/lich", "days-off-foreseen", () -> {
                            samples.business();
                            return "/kiem-soat/lich";
                        })
                        .after(DeskPages::foreseeADayOff, 200),
                PageVisit.by(
                        CONTROL,
                        "/kiem-soat/lich/{decision}",
                        "days-off-decision",
                        () -> "/kiem-soat/lich/" + daysOff.decided()),
                PageVisit.by(CONTROL, "/kiem-soat/ngay-gio", "office-time"),
                PageVisit.by("quantri", "/kiem-soat/ngay-gio", "office-time-refused")
                        .saying(403));
    }

    private static void markWithoutWords(Tab tab) {
        tab.page().locator("main .mc-seg__no").first().click();
        tab.page().locator("main button.govuk-button").first().click();
    }

    private static void decideNothing(Tab tab) {
        tab.page().locator("form[action='/kiem-soat/lich/xem-truoc'] button").click();
    }

    private static void foreseeADayOff(Tab tab) {
        tab.page().fill("#nghi", tab.page().locator("#nghi").getAttribute("min"));
        tab.page().fill("#ten", "Nghỉ phòng, chống bão");
        tab.page().fill("#canCu", "Công điện 01/CĐ-UBND");
        tab.page().locator("form[action='/kiem-soat/lich/xem-truoc'] button").click();
    }

    private static void refuseWithoutAReason(Tab tab) {
        tab.page().locator("main button.govuk-button--warning").click();
    }
}
