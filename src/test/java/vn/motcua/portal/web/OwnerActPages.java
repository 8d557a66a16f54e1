package vn.motcua.portal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.internal.ActSamples;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;
import vn.motcua.testing.Tab;

/** The owners' pages of acts of law. */
@Component
class OwnerActPages implements PageVisits {

    private static final String OWNER = "congdan1";
    private static final String DOSSIER = "/ho-so/{number}";

    private final SampleDossiers samples;
    private final ActSamples acts;

    OwnerActPages(SampleDossiers samples, ActSamples acts) {
        this.samples = samples;
        this.acts = acts;
    }

    @Override
    public List<PageVisit> visits() {
        return List.of(
                PageVisit.by(OWNER, DOSSIER, "own-not-taken-in", () -> "/ho-so/" + acts.notTakenIn()),
                PageVisit.by(OWNER, DOSSIER, "own-to-pay", () -> "/ho-so/" + acts.toPay()),
                PageVisit.by(OWNER, DOSSIER, "own-paid", () -> "/ho-so/" + acts.paid()),
                PageVisit.by(OWNER, DOSSIER, "own-given-back", () -> "/ho-so/" + acts.givenBack()),
                PageVisit.by(OWNER, DOSSIER, "own-not-given-back", () -> "/ho-so/" + acts.notGivenBack()),
                PageVisit.by(OWNER, DOSSIER, "own-stopped", () -> "/ho-so/" + acts.stopped()),
                PageVisit.by(OWNER, DOSSIER, "own-apologised", () -> "/ho-so/" + acts.apologised()),
                PageVisit.by(
                        OWNER, DOSSIER + "/da-nop-tien", "own-prove", () -> "/ho-so/" + acts.toPay() + "/da-nop-tien"),
                PageVisit.by(
                        OWNER, DOSSIER + "/xin-rut", "own-withdraw", () -> "/ho-so/" + samples.received() + "/xin-rut"),
                PageVisit.by(
                                OWNER,
                                DOSSIER + "/xin-rut",
                                "own-withdraw-lacking",
                                () -> "/ho-so/" + samples.received() + "/xin-rut")
                        .after(OwnerActPages::send, 422));
    }

    private static void send(Tab tab) {
        tab.page().locator("main form button.govuk-button").first().click();
    }
}
