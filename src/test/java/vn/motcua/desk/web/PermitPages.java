package vn.motcua.desk.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.internal.SamplePermits;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;
import vn.motcua.testing.Tab;

/** Pages of asking other agencies, of being asked, and of writing on the way to a result. */
@Component
class PermitPages implements PageVisits {

    private static final String SPECIALIST = "chuyenvien.ktht";
    private static final String ASKED = "chuyenvien.tnmt";
    private static final String DOSSIER = "/viec/{number}";

    private final SamplePermits samples;

    PermitPages(SamplePermits samples) {
        this.samples = samples;
    }

    @Override
    public List<PageVisit> visits() {
        return List.of(
                PageVisit.by(SPECIALIST, DOSSIER, "dossier-consulting", () -> "/viec/" + samples.answered()),
                PageVisit.by(
                        SPECIALIST,
                        DOSSIER + "/lay-y-kien",
                        "consult",
                        () -> "/viec/" + samples.appraised() + "/lay-y-kien"),
                PageVisit.by(
                                SPECIALIST,
                                DOSSIER + "/lay-y-kien",
                                "consult-nobody",
                                () -> "/viec/" + samples.appraised() + "/lay-y-kien")
                        .after(PermitPages::send, 422),
                PageVisit.by(ASKED, DOSSIER, "dossier-consulted", () -> "/viec/" + samples.asked()),
                PageVisit.by(ASKED, DOSSIER, "dossier-consulted-unclear", () -> "/viec/" + samples.asked())
                        .after(PermitPages::send, 422),
                PageVisit.by(ASKED, DOSSIER, "dossier-consulted-answered", () -> "/viec/" + samples.answered()),
                PageVisit.by(
                        SPECIALIST,
                        DOSSIER + "/bien-ban",
                        "minutes",
                        () -> "/viec/" + samples.appraised() + "/bien-ban"),
                PageVisit.by(
                                SPECIALIST,
                                DOSSIER + "/bien-ban",
                                "minutes-unclear",
                                () -> "/viec/" + samples.appraised() + "/bien-ban")
                        .after(PermitPages::send, 422),
                PageVisit.by(SPECIALIST, DOSSIER, "dossier-drafting", () -> "/viec/" + samples.drafting()),
                PageVisit.by(
                        "congdan1", "/ho-so/{number}", "dossier-other-agencies", () -> "/ho-so/" + samples.asked()));
    }

    private static void send(Tab tab) {
        tab.page().locator("main form button.govuk-button").first().click();
    }
}
