package vn.motcua.desk.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;
import vn.motcua.testing.Tab;

/** The pages of lists, hands, boards and decisions. */
@Component
class WorkPages implements PageVisits {

    private static final String COUNTER = "tiepnhan.andinh";
    private static final String SPECIALIST = "tuphap.andinh";
    private static final String LEADER = "chutich.andinh";
    private static final String CONTROL = "kiemsoat.huyen";
    private static final String BOARD = "/viec/bang";

    private final SampleDossiers samples;

    WorkPages(SampleDossiers samples) {
        this.samples = samples;
    }

    @Override
    public List<PageVisit> visits() {
        return Stream.of(lists(), boardsAndFinding()).flatMap(List::stream).toList();
    }

    private List<PageVisit> lists() {
        return List.of(
                PageVisit.by(
                        COUNTER,
                        "/viec/{number}/tom-tat",
                        "inbox-detail",
                        () -> "/viec/" + samples.submitted() + "/tom-tat"),
                PageVisit.by(LEADER, "/viec", "inbox-filter", () -> "/viec?xem=tat-ca&buoc=tham-tra")
                        .after(tab -> tab.page().click("#loc > summary"), 200),
                PageVisit.by(LEADER, "/viec", "inbox-none", () -> "/viec?xem=cua-toi&han=khong-han&buoc=khong-co"),
                PageVisit.by(LEADER, "/viec/giao", "assign", () -> {
                    samples.received();
                    return "/viec/giao";
                }),
                PageVisit.by(LEADER, "/viec/giao", "assign-nothing", () -> "/viec/giao")
                        .after(tab -> press(tab, "main .mc-bar-actions button"), 422),
                PageVisit.by(LEADER, "/viec/duyet", "decisions", () -> {
                    samples.examined();
                    return "/viec/duyet";
                }),
                PageVisit.by(LEADER, "/viec/duyet/{number}", "decision", () -> "/viec/duyet/" + samples.examined()),
                PageVisit.by(
                                LEADER,
                                "/viec/duyet/{number}",
                                "decision-no-reason",
                                () -> "/viec/duyet/" + samples.examined())
                        .after(tab -> press(tab, "main button.govuk-button--secondary"), 422));
    }

    private List<PageVisit> boardsAndFinding() {
        return List.of(
                PageVisit.by(CONTROL, BOARD, "board"),
                PageVisit.by(LEADER, BOARD, "board-officers", () -> BOARD + "?don-vi=andinh"),
                PageVisit.by(
                        CONTROL,
                        BOARD + "/ho-so",
                        "board-figure",
                        () -> BOARD + "/ho-so?don-vi=andinh&muc=dang-giai-quyet"),
                PageVisit.by(LEADER, BOARD + "/ho-so", "board-nothing", () -> BOARD + "/ho-so?don-vi=andinh"),
                PageVisit.by(COUNTER, "/viec/tim", "find"),
                PageVisit.by(COUNTER, "/viec/tim", "find-names").after(tab -> find(tab, "Nguyễn"), 200),
                PageVisit.by(COUNTER, "/viec/tim", "find-nothing").after(tab -> find(tab, "zzzz"), 200),
                PageVisit.by(COUNTER, "/viec/tim", "find-too-short").after(tab -> find(tab, "a"), 422),
                PageVisit.by(SPECIALIST, "/viec/phim-tat", "keys"));
    }

    private static void press(Tab tab, String button) {
        tab.page().locator(button).first().click();
    }

    private static void find(Tab tab, String words) {
        tab.page().fill("#tim-ho-so", words);
        tab.page().click("main form[role=search] button");
    }
}
