package vn.motcua.portal.web;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.internal.EveryKindDrafts;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.files.SampleFiles;
import vn.motcua.files.Uploads;
import vn.motcua.forms.Answers;
import vn.motcua.forms.EveryKind;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;
import vn.motcua.testing.Tab;

/** The citizens' pages in the states they can have. */
@Component
class CitizenPages implements PageVisits {

    private static final String FILER = "congdan2";
    private static final String OWNER = "congdan1";
    private static final String FORM_PAGE = "/khai/{id}/{page}";
    private static final String FIND = "/thu-tuc";

    private final SampleDossiers samples;
    private final EveryKindDrafts kinds;
    private final Uploads uploads;

    CitizenPages(SampleDossiers samples, EveryKindDrafts kinds, Uploads uploads) {
        this.samples = samples;
        this.kinds = kinds;
        this.uploads = uploads;
    }

    @Override
    public List<PageVisit> visits() {
        return Stream.of(open(), before(), form(), kinds(), own())
                .flatMap(List::stream)
                .toList();
    }

    private List<PageVisit> open() {
        return List.of(
                PageVisit.guest("/", "home"),
                PageVisit.guest(FIND, "procedures"),
                PageVisit.guest(FIND, "procedures-found", () -> FIND + "?q=dang+ky+khai+sinh"),
                PageVisit.guest(FIND, "procedures-none", () -> FIND + "?q=qwxz+zzqk"),
                PageVisit.guest("/thu-tuc/{code}", "procedure", () -> FIND + "/1.001193"),
                PageVisit.guest("/thu-tuc/{code}", "procedure-not-online", () -> FIND + "/2.000884"),
                PageVisit.guest("/thu-tuc/{code}", "procedure-not-published", () -> FIND + "/1.001776"),
                PageVisit.guest("/thu-tuc/{code}", "procedure-general", () -> FIND + "/1.000894"),
                PageVisit.guest("/thu-tuc/{code}", "procedure-unknown", () -> FIND + "/9.999999")
                        .saying(404),
                PageVisit.guest("/noi-nop", "offices"),
                PageVisit.guest("/hien-thi", "display"),
                PageVisit.guest("/tro-giup", "help"),
                PageVisit.guest("/quyen-rieng-tu", "privacy"),
                PageVisit.guest("/de-tiep-can", "accessibility"),
                PageVisit.guest("/theo-doi", "track"),
                PageVisit.guest("/theo-doi", "track-found", () -> "/theo-doi?so=" + samples.received()),
                PageVisit.guest("/theo-doi", "track-unknown", () -> "/theo-doi?so=000.00.01.H07-210301-0001")
                        .saying(404),
                PageVisit.guest("/theo-doi", "track-by-pin", () -> "/theo-doi?so=" + samples.walkIn())
                        .after(tab -> sendPin(tab, samples.pin(samples.walkIn())), 200),
                PageVisit.guest("/theo-doi", "track-wrong-pin", () -> "/theo-doi?so=" + samples.walkIn())
                        .after(tab -> sendPin(tab, "abc"), 422),
                PageVisit.guest("/danh-gia", "rate-by-slip"),
                PageVisit.guest("/danh-gia", "rate-by-slip-refused").after(CitizenPages::rateNothing, 422),
                PageVisit.guest("/kiem-tra/{token}", "paper", () -> "/kiem-tra/" + samples.slipToken()),
                PageVisit.guest("/kiem-tra/{token}", "paper-unknown", () -> "/kiem-tra/khong-co")
                        .saying(404));
    }

    /** Whether the procedure fits, before one files. */
    private static List<PageVisit> before() {
        var pattern = "/thu-tuc/{code}/dieu-kien";
        var address = FIND + "/1.001193/dieu-kien";
        return List.of(
                PageVisit.guest("/thu-tuc/{code}/mau", "sample", () -> FIND + "/1.001193/mau"),
                PageVisit.guest("/thu-tuc/{code}/mau", "sample-general", () -> FIND + "/1.000894/mau"),
                PageVisit.guest("/thu-tuc/{code}/mau", "sample-none", () -> FIND + "/2.000815/mau")
                        .saying(404),
                PageVisit.guest(pattern, "eligibility", () -> address),
                PageVisit.guest(pattern, "eligibility-missing", () -> address).after(tab -> answer(tab, ""), 422),
                PageVisit.guest(pattern, "eligibility-second", () -> address).after(tab -> answer(tab, "co"), 200),
                PageVisit.guest(pattern, "eligibility-stop", () -> FIND + "/2.000815/dieu-kien")
                        .after(tab -> answer(tab, "khong"), 200),
                PageVisit.guest(pattern, "eligibility-passed", () -> FIND + "/2.000815/dieu-kien")
                        .after(tab -> answer(tab, "co", "khong", "khong"), 200),
                PageVisit.guest(pattern, "eligibility-unsure", () -> address)
                        .after(tab -> answer(tab, "co", "chua-ro", "chua-ro", "khong"), 200));
    }

    private static void answer(Tab tab, String... words) {
        for (var word : words) {
            if (!word.isEmpty()) {
                tab.page().locator("main input[type=radio][value=" + word + "]").check();
            }
            tab.page().locator("main .mc-actions button").click();
        }
    }

    private List<PageVisit> form() {
        return List.of(
                PageVisit.by(FILER, "/nop/{code}", "before-filing", () -> "/nop/1.001193"),
                PageVisit.by(FILER, "/nop/{code}", "before-filing-general", () -> "/nop/1.000894"),
                PageVisit.by(FILER, "/khai/{id}", "form-resumed", () -> empty("")),
                PageVisit.by(FILER, FORM_PAGE, "form-first", () -> empty("/noi-dang-ky")),
                PageVisit.by(FILER, FORM_PAGE, "form-errors", () -> empty("/nguoi-yeu-cau"))
                        .after(CitizenPages::send, 422),
                PageVisit.by(FILER, FORM_PAGE, "form-person", () -> full("/nguoi-me")),
                PageVisit.by(FILER, FORM_PAGE, "form-child", () -> full("/tre")),
                PageVisit.by(FILER, FORM_PAGE, "form-papers", () -> full("/giay-to")),
                PageVisit.by(FILER, FORM_PAGE, "form-papers-pages", () -> address(samples.photographed(FILER))),
                PageVisit.by(FILER, FORM_PAGE, "form-papers-partly", this::partlySent),
                PageVisit.by(FILER, FORM_PAGE, "form-papers-refused", () -> full("/giay-to"))
                        .after(CitizenPages::sendPage, 422),
                PageVisit.by(FILER, FORM_PAGE, "form-conflict", () -> full("/tre"))
                        .after(this::changeOnAnotherDevice, 409),
                PageVisit.by(FILER, "/khai/{id}/kiem-tra", "check", () -> full("/kiem-tra")),
                PageVisit.by(FILER, "/khai/{id}/kiem-tra", "check-incomplete", () -> empty("/kiem-tra")));
    }

    private List<PageVisit> kinds() {
        return List.of(
                PageVisit.by(FILER, FORM_PAGE, "kinds-numbers", () -> kind("/co-so", _ -> true)),
                PageVisit.by(
                                FILER,
                                FORM_PAGE,
                                "kinds-numbers-wrong",
                                () -> kind("/co-so", path -> !path.matches("built|area|capital")))
                        .after(CitizenPages::send, 422),
                PageVisit.by(FILER, FORM_PAGE, "kinds-address", () -> kind("/o-dau", _ -> true)),
                PageVisit.by(FILER, FORM_PAGE, "kinds-person", () -> kind("/chu-ho", _ -> true)),
                PageVisit.by(FILER, FORM_PAGE, "kinds-rows", () -> kind("/gop-von", _ -> true)),
                PageVisit.by(
                                FILER,
                                FORM_PAGE,
                                "kinds-rows-wrong",
                                () -> kind("/gop-von", path -> !path.matches("members.1.(born|share)")))
                        .after(
                                tab -> tab.page()
                                        .locator("main form .mc-actions button")
                                        .click(),
                                422),
                PageVisit.by(FILER, FORM_PAGE, "kinds-computed", () -> kind("/tinh-lai", _ -> true)),
                PageVisit.by(FILER, FORM_PAGE, "kinds-paper", () -> kind("/giay-to", _ -> true)),
                PageVisit.by(FILER, "/khai/{id}/kiem-tra", "kinds-check", () -> kind("/kiem-tra", _ -> true)));
    }

    private String kind(String page, Predicate<String> answered) {
        return "/khai/" + kinds.of(FILER, EveryKind.family().only(answered)).id() + page;
    }

    private List<PageVisit> own() {
        return List.of(
                PageVisit.by(OWNER, "/ho-so", "my-dossiers", () -> {
                    samples.submitted();
                    return "/ho-so";
                }),
                PageVisit.by(FILER, "/ho-so", "my-drafts", () -> {
                    empty("");
                    return "/ho-so";
                }),
                PageVisit.by(FILER, "/ho-so/nhan", "claim"),
                PageVisit.by(FILER, "/ho-so/nhan", "claim-refused").after(tab -> sendPin(tab, "abc"), 422),
                PageVisit.by(OWNER, "/ho-so/{number}", "mine-submitted", () -> "/ho-so/" + samples.submitted()),
                PageVisit.by(OWNER, "/ho-so/{number}/rut", "take-back", () -> "/ho-so/" + samples.submitted() + "/rut"),
                PageVisit.by(OWNER, "/khai/{id}/kiem-tra", "correct", () -> samples.correctionPage()),
                PageVisit.by(OWNER, "/khai/{id}/kiem-tra", "correct-other-office", () -> samples.movedCorrectionPage())
                        .after(CitizenPages::send, 409),
                PageVisit.by(OWNER, "/ho-so/{number}", "mine-taken-back", () -> "/ho-so/" + samples.takenBack()),
                PageVisit.by(OWNER, "/ho-so/{number}", "mine-letters", () -> "/ho-so/" + samples.spokenAbout()),
                PageVisit.by(OWNER, "/ho-so/{number}", "mine-rated", () -> "/ho-so/" + samples.rated()),
                PageVisit.by(
                        OWNER, "/ho-so/{number}/danh-gia", "rate", () -> "/ho-so/" + samples.returned() + "/danh-gia"),
                PageVisit.by(OWNER, "/ho-so/{number}", "mine-received", () -> "/ho-so/" + samples.received()),
                PageVisit.by(OWNER, "/ho-so/{number}", "mine-to-mend", () -> "/ho-so/" + samples.toMend()),
                PageVisit.by(OWNER, "/ho-so/{number}", "mine-mended", () -> "/ho-so/" + samples.mended()),
                PageVisit.by(OWNER, FORM_PAGE, "mend-answer", () -> samples.mendingPage("tre")),
                PageVisit.by(OWNER, FORM_PAGE, "mend-paper", () -> samples.mendingPage("giay-to")),
                PageVisit.by(OWNER, "/ho-so/{number}", "mine-returned", () -> "/ho-so/" + samples.returned()),
                PageVisit.by(FILER, "/ho-so/{number}", "mine-foreign", () -> "/ho-so/" + samples.received())
                        .saying(404),
                PageVisit.by(
                        OWNER,
                        "/ho-so/{number}/da-nop",
                        "just-submitted",
                        () -> "/ho-so/" + samples.submitted() + "/da-nop"));
    }

    private void changeOnAnotherDevice(Tab tab) {
        samples.draft(FILER, answers -> answers.with("child.name", "Lê Nguyễn Minh Anh"));
        send(tab);
    }

    private String empty(String page) {
        return "/khai/" + samples.draft(FILER, _ -> Answers.parse("{}")).id() + page;
    }

    private String full(String page) {
        return "/khai/" + samples.draft(FILER, answers -> answers).id() + page;
    }

    private static void sendPin(Tab tab, String pin) {
        tab.page().fill("[name=ma]", pin);
        tab.page().locator("main form[method=post] button").first().click();
    }

    private static void rateNothing(Tab tab) {
        tab.page().locator("main form[action$='/danh-gia'] button").click();
    }

    private static void send(Tab tab) {
        tab.page().locator("main form button.govuk-button").first().click();
    }

    private static String address(Draft draft) {
        return "/khai/" + draft.id() + "/giay-to";
    }

    /** A heavy file of which the line let through a part, and another that came whole. */
    private String partlySent() {
        var draft = samples.draft(FILER, answers -> answers.without(SampleDossiers.PAPER));
        var owner = draft.id().toString();
        uploads.open(owner, SampleDossiers.PAPER).forEach(open -> uploads.forget(owner, open.id()));
        var partly = uploads.begin(owner, SampleDossiers.PAPER, "giay-chung-sinh.jpg", "", 6 << 20);
        uploads.append(owner, partly.id(), 0, SampleFiles.stream(new byte[2 << 20]));
        var whole = uploads.begin(owner, SampleDossiers.PAPER, "trang-2.jpg", "", 9);
        uploads.append(owner, whole.id(), 0, SampleFiles.stream(new byte[9]));
        return address(draft);
    }

    private static void sendPage(Tab tab) {
        tab.page()
                .locator("#papers-birthCertificate")
                .setInputFiles(
                        new FilePayload("trang.jpg", "image/jpeg", "<html>".getBytes(StandardCharsets.US_ASCII)));
        tab.page().locator(".govuk-error-summary").waitFor();
    }
}
