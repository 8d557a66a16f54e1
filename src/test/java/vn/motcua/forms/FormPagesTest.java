package vn.motcua.forms;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.shared.web.SampleUi;

/** The pages as a browser gets them: wired for screen readers, working without script, and never executing an answer. */
class FormPagesTest {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String SCRIPT = "\"><script>alert('x')</script>";
    private static final Locale VI = Locale.of("vi");

    private final FormDefinition form = BirthForm.form();

    static Stream<FormPage> pages() {
        return BirthForm.form().pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void wiresEveryInputToItsLabelHintAndError(FormPage page) {
        for (var answers : List.of(Answers.none(), BirthForm.married(), BirthForm.unmarriedWithWitness())) {
            for (var locale : List.of(VI, Locale.ENGLISH)) {
                var html = html(page, answers, form.validatePage(page, answers, BirthForm.ONLINE), locale);
                var ids = all("\\bid=\"([^\"]+)\"", html);
                assertThat(ids).as("ids of " + page.key()).doesNotHaveDuplicates();
                assertThat(ids).containsAll(all("\\bfor=\"([^\"]+)\"", html));
                assertThat(ids).containsAll(all("href=\"#([^\"]+)\"", html));
                assertThat(ids)
                        .containsAll(all("aria-describedby=\"([^\"]+)\"", html).stream()
                                .flatMap(several -> Stream.of(several.split(" ")))
                                .toList());
                assertThat(all("(<h1)", html)).hasSize(1);
                assertThat(html)
                        .doesNotContain("<script")
                        .doesNotContain(" style=")
                        .doesNotContainPattern("\\son[a-z]+=");
                assertThat(all("<(?:input|select|textarea)\\b[^>]*\\bid=\"([^\"]+)\"", html))
                        .as("inputs with a label")
                        .hasSameSizeAs(all("(<input|<select|<textarea)", html))
                        .hasSameElementsAs(all("\\bfor=\"([^\"]+)\"", html));
            }
        }
    }

    @Test
    void putsTheErrorSummaryFirstAndSaysTheErrorAgainAtItsField() {
        var page = form.page("tre");
        var answers = BirthForm.married().with("child.birthDate", "2021-02-31").without("child.name");
        var html = html(page, answers, form.validatePage(page, answers, BirthForm.ONLINE), VI);
        assertThat(html)
                .contains("role=\"alert\"")
                .contains("tabindex=\"-1\" autofocus")
                .contains("Có 2 chỗ cần sửa")
                .contains("<a href=\"#child-name\">Nhập họ, chữ đệm, tên của trẻ</a>")
                .contains("<a href=\"#child-birthDate-day\">")
                .contains("aria-describedby=\"child-name-hint child-name-error\" aria-invalid=\"true\"")
                .contains("value=\"31\"");
        assertThat(html.indexOf("govuk-error-summary")).isLessThan(html.indexOf("<h1"));
    }

    @Test
    void makesTheOnlyQuestionTheTitle() {
        assertThat(html(form.page("cha-me"), Answers.none(), List.of(), VI))
                .contains("<h1 class=\"govuk-fieldset__heading\">Cha mẹ trẻ đã đăng ký kết hôn chưa?</h1>")
                .contains("govuk-radios__conditional")
                .contains("Vì sao hỏi điều này?");
    }

    @Test
    void opensTheFollowUpBelowItsOption() {
        var html = html(form.page("cha-me"), BirthForm.married(), List.of(), VI);
        var open = html.indexOf("class=\"mc-choice\"");
        assertThat(html.indexOf("name=\"marriage.number\"")).isBetween(open, html.indexOf("value=\"fatherUnknown\""));
    }

    @Test
    void offersTheMotherWhatSheSaidAsThePersonAsking() {
        var asking = BirthForm.married().only(path -> !path.startsWith("mother."));
        assertThat(html(form.page("nguoi-me"), asking, List.of(), VI))
                .contains("value=\"Nguyễn Thị Sen\"")
                .contains("value=\"Ấp Phú Đông 1\"")
                .contains("<option value=\"28957\" selected>");
        assertThat(html(form.page("nguoi-me"), asking.with("requester.relation", "grandparent"), List.of(), VI))
                .doesNotContain("Nguyễn Thị Sen");
    }

    @Test
    void offersNothingBesideAnErrorThatSaysItIsMissing() {
        var page = form.page("tre");
        var nothing = BirthForm.married().only(path -> !path.startsWith("child."));
        assertThat(html(page, nothing, List.of(), VI)).contains("<option value=\"01\" selected>");
        assertThat(html(page, nothing, form.validatePage(page, nothing, BirthForm.ONLINE), VI))
                .contains("Chọn dân tộc của trẻ")
                .doesNotContain("selected");
    }

    @Test
    void keepsScriptInEveryFieldAsText() {
        for (var page : form.pages()) {
            var fields = new LinkedMultiValueMap<String, String>();
            for (var path : form.fields()) {
                fields.add(path, SCRIPT);
                Stream.of(".day", ".month", ".year").forEach(box -> fields.add(path + box, SCRIPT));
            }
            var bound = form.bind(page, fields, BirthForm.married()).answers();
            var errors = form.validatePage(page, bound, BirthForm.ONLINE);
            assertThat(html(page, bound, errors, VI)).doesNotContain("<script");
        }
        var answers = BirthForm.married().with("child.name", SCRIPT).with("mother.residence.street", SCRIPT);
        assertThat(answers.text("child.name")).hasValue(SCRIPT);
        assertThat(form.validateAll(answers, BirthForm.ONLINE)).isEmpty();
        assertThat(summary(answers)).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void letsEveryAnswerBeChangedFromTheSummary() {
        var html = summary(BirthForm.married());
        assertThat(html)
                .contains(
                        "<a href=\"/to-khai/7/tre?ve=kiem-tra#child-name\">Sửa<span class=\"mc-sr\"> Họ, chữ đệm, tên của trẻ</span></a>")
                .contains("083194••••62")
                .doesNotContain("083194000062")
                .contains("Đã có tệp");
    }

    @Test
    void showsAStoredPaperByItsNameWithAWayToRemoveIt() {
        var page = form.page("giay-to");
        var view = form.view(page, BirthForm.married(), List.of(), VI, hash -> "chung-sinh.jpg");
        assertThat(view.papers()).isTrue();
        assertThat(render("forms/questions.jte", view, VI))
                .contains("Đã có tệp chung-sinh.jpg")
                .contains("name=\"_remove\" value=\"papers.birthCertificate\"")
                .contains("accept=\"image/*\" capture=\"environment\"")
                .contains("type=\"file\" multiple accept=\"image/jpeg,image/png,application/pdf,.docx\"");
    }

    private String html(FormPage page, Answers answers, List<FieldError> errors, Locale locale) {
        var view = form.view(page, answers, errors, locale, UnaryOperator.identity());
        return render("forms/problems.jte", view, locale) + render("forms/questions.jte", view, locale);
    }

    private static String render(String template, PageView view, Locale locale) {
        var page = new StringOutput();
        TEMPLATES.render(template, Map.of("ui", SampleUi.of("forms", locale), "view", view), page);
        return page.toString();
    }

    private String summary(Answers answers) {
        var page = new StringOutput();
        TEMPLATES.render(
                "forms/summary.jte",
                Map.of(
                        "ui",
                        SampleUi.of("forms", VI),
                        "sections",
                        form.summary(answers, VI),
                        "changeAt",
                        "/to-khai/7/",
                        "changeWith",
                        "?ve=kiem-tra"),
                page);
        return page.toString();
    }

    private static List<String> all(String pattern, String html) {
        var found = new ArrayList<String>();
        var matcher = Pattern.compile(pattern).matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
