package vn.motcua.portal.web;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.identity.internal.SampleMandates;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;
import vn.motcua.testing.Tab;

/** Filling in a form for somebody else, and what is shown of it afterwards. */
@Component
class ForOthersPages implements PageVisits {

    private static final String SON = SampleMandates.SON;
    private static final ProcedureCode MARITAL = new ProcedureCode("1.004873");

    private final SampleDossiers samples;
    private final SampleMandates mandates;
    private final Drafts drafts;
    private final JdbcClient jdbc;

    ForOthersPages(SampleDossiers samples, SampleMandates mandates, Drafts drafts, JdbcClient jdbc) {
        this.samples = samples;
        this.mandates = mandates;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    @Override
    public List<PageVisit> visits() {
        return List.of(
                by(SampleMandates.STRANGER, "/nop/{code}/cho-ai", "whom-nobody", () -> "/nop/1.004873/cho-ai"),
                by(SON, "/nop/{code}/cho-ai", "whom", () -> "/nop/1.004873/cho-ai"),
                by(SON, "/nop/{code}/cho-ai", "whom-missing", () -> "/nop/1.004873/cho-ai")
                        .after(ForOthersPages::send, 422),
                by(SON, "/khai/{id}/cho-ai", "whom-under-way", () -> mothers("/cho-ai")),
                by(SON, "/khai/{id}/{page}", "form-for-mother", () -> mothers("/noi-nop")),
                by(SON, "/khai/{id}/kiem-tra", "check-for-mother", this::complete),
                by(SON, "/khai/{id}/kiem-tra", "check-mandate-ended", this::complete)
                        .after(this::endAndSend, 409),
                by(SON, "/ho-so", "my-dossiers-for-others", () -> {
                    samples.forMother(mandates);
                    samples.forCooperative(mandates);
                    mothers("");
                    return "/ho-so";
                }),
                by(
                        SON,
                        "/ho-so/{number}/da-nop",
                        "just-submitted-for-mother",
                        () -> "/ho-so/" + samples.forMother(mandates) + "/da-nop"),
                by(
                        SampleMandates.SECOND,
                        "/ho-so/{number}",
                        "mine-of-cooperative",
                        () -> "/ho-so/" + samples.forCooperative(mandates)),
                by(
                                SampleMandates.STRANGER,
                                "/ho-so/{number}",
                                "mine-of-cooperative-foreign",
                                () -> "/ho-so/" + samples.forCooperative(mandates))
                        .saying(404),
                PageVisit.by(
                        "tiepnhan.andinh",
                        "/viec/{number}",
                        "desk-dossier-for-mother",
                        () -> "/viec/" + samples.forMother(mandates)));
    }

    /** The account is there before the first visit signs in. */
    private PageVisit by(String account, String pattern, String name, Supplier<String> path) {
        mandates.citizen(account);
        return PageVisit.by(account, pattern, name, () -> {
            jdbc.sql("delete from identity.sign_in_throttle").update();
            mandates.mother();
            return path.get();
        });
    }

    private String mothers(String page) {
        var son = mandates.citizen(SON);
        return "/khai/" + drafts.start(son, MARITAL, mandates.mother().id()).id() + page;
    }

    private String complete() {
        var son = mandates.citizen(SON);
        return "/khai/" + samples.completeFor(son, mandates.mother(son).id()).id() + "/kiem-tra";
    }

    /** The mandate of the draft ends on another device, then the button is pressed. */
    private void endAndSend(Tab tab) {
        var id = java.util.UUID.fromString(tab.path().replaceAll("^(/en)?/khai/|/kiem-tra$", ""));
        var son = mandates.citizen(SON);
        mandates.end(son, drafts.open(son, id).mandate().orElseThrow());
        tab.page().locator("main form[action$='/nop'] button").click();
    }

    private static void send(Tab tab) {
        tab.page().locator("main form.mc-stack button").last().click();
    }
}
