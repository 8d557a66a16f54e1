package vn.motcua.desk.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.internal.WalkIns;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;
import vn.motcua.testing.Tab;

/** The counter's own pages in the states they can have. */
@Component
class IntakePages implements PageVisits {

    private static final String COUNTER = "tiepnhan.andinh";
    private static final String HOME = "/viec/tiep-nhan";
    private static final String ONE = HOME + "/{id}";
    private static final String TAKEN = "/viec/{number}/da-tiep-nhan";

    private final WalkIns walkIns;

    IntakePages(WalkIns walkIns) {
        this.walkIns = walkIns;
    }

    @Override
    public List<PageVisit> visits() {
        return List.of(
                PageVisit.by(COUNTER, HOME, "intake-empty"),
                PageVisit.by("tuphap.andinh", HOME, "intake-refused").saying(403),
                PageVisit.by(COUNTER, HOME, "intake-found", () -> {
                            walkIns.takenIn();
                            return HOME;
                        })
                        .after(tab -> look(tab, "#tim-nguoi", "Trần Thị"), 200),
                PageVisit.by(COUNTER, HOME, "intake-matters").after(tab -> look(tab, "#tim-thu-tuc", "khai"), 200),
                PageVisit.by(COUNTER, ONE, "intake", () -> HOME + "/" + walkIns.begun()),
                PageVisit.by(COUNTER, ONE, "intake-incomplete", () -> HOME + "/" + walkIns.begun())
                        .after(IntakePages::takeInWithoutAName, 422),
                PageVisit.by(COUNTER, TAKEN, "taken-in", () -> "/viec/" + walkIns.takenIn() + "/da-tiep-nhan"),
                PageVisit.by(COUNTER, TAKEN, "taken-in-undone", () -> "/viec/" + walkIns.annulled() + "/da-tiep-nhan"),
                PageVisit.by(
                        COUNTER, "/viec/{number}/thu-phi", "fees", () -> "/viec/" + walkIns.takenIn() + "/thu-phi"),
                PageVisit.by(
                        COUNTER,
                        "/viec/{number}/thu-phi",
                        "fees-paid",
                        () -> "/viec/" + walkIns.paid().dossier() + "/thu-phi"),
                PageVisit.by(COUNTER, "/viec/thu-tien", "cash-day", () -> {
                    walkIns.paid();
                    return "/viec/thu-tien";
                }),
                PageVisit.by(COUNTER, "/viec/{number}", "dossier-annulled", () -> "/viec/" + walkIns.annulled()));
    }

    private static void look(Tab tab, String field, String words) {
        tab.page().fill(field, words);
        tab.page().press(field, "Enter");
        tab.page().locator(".mc-picks").first().waitFor();
    }

    private static void takeInWithoutAName(Tab tab) {
        tab.page().fill("#requester-name", "");
        tab.page().locator(".mc-bar-actions button[value=nhan]").click();
        tab.page().locator(".govuk-error-summary").waitFor();
    }
}
