package vn.motcua.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** The real form of birth registration: what it asks, and what it says to those who leave something out. */
class BirthFormTest {

    private static final Locale VI = Locale.of("vi");

    private final FormDefinition form = BirthForm.form();

    static Stream<Answers> complete() {
        return Stream.of(BirthForm.married(), BirthForm.unmarriedWithWitness(), BirthForm.abandoned());
    }

    @ParameterizedTest
    @MethodSource("complete")
    void acceptsCompleteAnswers(Answers answers) {
        assertThat(form.validateAll(answers, BirthForm.ONLINE)).isEmpty();
        assertThat(form.settled(answers)).isEqualTo(answers);
    }

    @ParameterizedTest
    @MethodSource("complete")
    void saysForEachMissingAnswerWhatToDo(Answers answers) {
        for (var path : answers.paths()) {
            if (required(path, answers)) {
                var errors = form.validateAll(answers.without(path), BirthForm.ONLINE);
                assertThat(errors).as(path).anySatisfy(error -> {
                    assertThat(error.field()).isEqualTo(path);
                    assertThat(error.message().vi())
                            .matches("(Nhập|Chọn|Chụp) .*|.*: (nhập|chọn|ghi) .*")
                            .doesNotContain("bắt buộc");
                    assertThat(error.message().en()).matches("(Enter|Choose|Take) .*|.*: (enter|choose|write) .*");
                });
            }
        }
    }

    private boolean required(String path, Answers answers) {
        return form.asked(answers).questions().stream()
                .flatMap(question -> question.leaves().stream())
                .anyMatch(leaf -> leaf.path().equals(path) && leaf.required().holds(answers));
    }

    @Test
    void asksAnUnmarriedMotherNothingAboutTheFather() {
        var pages = keys(form.visiblePages(BirthForm.unmarriedWithWitness()));
        assertThat(pages).contains("nguoi-me").doesNotContain("nguoi-cha");
        assertThat(keys(form.visiblePages(BirthForm.married()))).contains("nguoi-me", "nguoi-cha");
    }

    @Test
    void asksNothingAboutTheParentsOfAnAbandonedChild() {
        assertThat(keys(form.visiblePages(BirthForm.abandoned()))).doesNotContain("cha-me", "nguoi-me", "nguoi-cha");
    }

    @Test
    void dropsTheFatherWhenHeIsNoLongerAsked() {
        var changed = BirthForm.married().with("parents", "fatherUnknown");
        assertThat(form.settled(changed).paths()).noneMatch(path -> path.startsWith("father."));
        assertThat(changed.text("father.name")).as("a draft forgets nothing").hasValue("Lê Văn Đước");
    }

    @ParameterizedTest
    @CsvSource({
        "certificate, birthCertificate",
        "witness, witness",
        "pledge, pledge",
        "surrogacy, birthCertificate surrogacy",
        "abandoned, abandoned"
    })
    void asksThePapersOfTheCaseAndNoOthers(String birthCase, String papers) {
        var asked =
                form.papers(BirthForm.married().with("birthCase", birthCase)).keySet();
        var expected = Stream.concat(Stream.of(papers.split(" ")), Stream.of("other"))
                .map(paper -> "papers." + paper)
                .toList();
        assertThat(asked).containsExactlyElementsOf(expected);
    }

    @Test
    void asksALetterOfAuthorityOnlyFromARepresentative() {
        assertThat(form.papers(BirthForm.unmarriedWithWitness())).containsKey("papers.authorisation");
        assertThat(form.papers(BirthForm.married().with("requester.relation", "grandparent")))
                .doesNotContainKey("papers.authorisation");
    }

    @Test
    void letsPapersFollowAtTheCounter() {
        var withoutPapers = BirthForm.married().only(path -> !path.startsWith("papers."));
        assertThat(form.validateAll(withoutPapers, BirthForm.COUNTER)).isEmpty();
        assertThat(messages(withoutPapers)).containsExactly("Chụp hoặc chọn tệp giấy chứng sinh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            child.birthDate  | 2021-02-31 | Ngày sinh của trẻ không có trong lịch. Xem lại ngày, tháng, năm
            child.birthDate  | 2021-02-   | Ngày sinh của trẻ còn thiếu. Nhập đủ ngày, tháng, năm
            child.birthDate  | 21-02-20   | Ngày sinh của trẻ cần năm đủ bốn chữ số, ví dụ 2021
            child.birthDate  | 2021-02-xx | Ngày sinh của trẻ không có trong lịch. Xem lại ngày, tháng, năm
            child.birthDate  | 2021-03-02 | Ngày sinh của trẻ phải là hôm nay hoặc ngày đã qua. Xem lại năm
            child.birthDate  | 1821-03-02 | Ngày sinh của trẻ quá xa. Xem lại năm
            mother.birthDate | 2021-02-20 | Mẹ phải lớn hơn con ít nhất 10 tuổi. Xem lại năm sinh của mẹ
            father.birthDate | 2091-04-15 | Cha phải lớn hơn con ít nhất 10 tuổi. Xem lại năm sinh của cha
            marriage.date    | 2021-03-02 | Ngày đăng ký kết hôn phải là ngày đã qua. Xem lại năm
            """)
    void saysWhatIsWrongWithADate(String field, String day, String message) {
        assertThat(messages(BirthForm.married().with(field, day))).contains(message);
    }

    @Test
    void acceptsAChildBornToday() {
        assertThat(messages(BirthForm.married().with("child.birthDate", BirthForm.TODAY.toString())))
                .isEmpty();
    }

    @Test
    void pointsToTheBoxOfADateThatIsMissing() {
        var errors = form.validateAll(BirthForm.married().with("child.birthDate", "2021--20"), BirthForm.ONLINE);
        assertThat(errors).extracting(FieldError::anchor).containsExactly("child-birthDate-month");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            requester.phone      | 090000012     | Điện thoại phải có 10 số, bắt đầu bằng số 0. Nhập lại
            requester.personalId | 08319400006   | Số căn cước của ông/bà phải có 12 số hoặc 9 số. Xem lại số trên thẻ
            child.sex            | other         | Giới tính của trẻ không có trong danh sách. Chọn lại
            child.ethnicity      | 99            | Dân tộc của trẻ không có trong danh sách. Chọn lại
            registerAt           | 28900         | Nơi đăng ký không có trong danh sách. Chọn lại
            result.copies        | many          | Số bản sao giấy khai sinh phải là số từ 0 đến 20. Nhập lại
            papers.birthCertificate | passwd     | Giấy chứng sinh chưa đọc được. Chọn tệp lại
            """)
    void saysWhatIsWrongWithAValue(String field, String value, String message) {
        assertThat(messages(BirthForm.married().with(field, value))).contains(message);
    }

    @Test
    void refusesMoreCopiesThanTwentyAndNamesThatNeverEnd() {
        assertThat(messages(BirthForm.married().with("result.copies", 21)))
                .containsExactly("Số bản sao giấy khai sinh phải là số từ 0 đến 20. Nhập lại");
        assertThat(messages(BirthForm.married().with("child.name", "a".repeat(101))))
                .containsExactly("Họ, chữ đệm, tên của trẻ dài quá 100 chữ cái. Viết gọn lại");
    }

    @Test
    void bindsAPageAsItWasTyped() {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("child.name", "  Lê  Nguyễn\u0000 Minh An ");
        fields.add("child.birthDate.day", "5");
        fields.add("child.birthDate.month", " 2 ");
        fields.add("child.birthDate.year", "2021");
        fields.add("child.sex", "female");
        fields.add("child.ethnicity", "01");
        fields.add("child.nationality", "VN");
        fields.add("mother.name", "từ trang khác");
        fields.add("isAdmin", "true");
        fields.add("_csrf", "x");
        var bound = form.bind(form.page("tre"), fields, Answers.none());
        assertThat(bound.answers().text("child.name")).hasValue("Lê Nguyễn Minh An");
        assertThat(bound.answers().date("child.birthDate")).hasValue(LocalDate.of(2021, 2, 5));
        assertThat(bound.dropped()).containsExactlyInAnyOrder("mother.name", "isAdmin");
        assertThat(form.validatePage(form.page("tre"), bound.answers(), BirthForm.ONLINE))
                .isEmpty();
    }

    @Test
    void bindsNumbersWithoutTheirGrouping() {
        var fields = new LinkedMultiValueMap<>(
                Map.of("requester.phone", List.of("0900 000.123"), "requester.personalId", List.of("083 194-000062")));
        var answers =
                form.bind(form.page("nguoi-yeu-cau"), fields, Answers.none()).answers();
        assertThat(answers.text("requester.phone")).hasValue("0900000123");
        assertThat(answers.text("requester.personalId")).hasValue("083194000062");
    }

    @Test
    void dropsAnswersBelowAnOptionThatWasNotChosen() {
        var fields = new LinkedMultiValueMap<>(
                Map.of("parents", List.of("fatherUnknown"), "marriage.number", List.of("25/2018")));
        var bound = form.bind(form.page("cha-me"), fields, BirthForm.married());
        assertThat(bound.dropped()).containsExactly("marriage.number");
        assertThat(bound.answers().has("marriage.number")).isFalse();
        assertThat(bound.answers().has("father.name")).as("other pages stay").isTrue();
    }

    @Test
    void takesNoFileFromAField() {
        var fields = new LinkedMultiValueMap<>(Map.of("papers.birthCertificate", List.of("0".repeat(64))));
        var bound = form.bind(form.page("giay-to"), fields, BirthForm.married());
        assertThat(bound.answers()).isEqualTo(BirthForm.married());
        assertThat(bound.dropped()).containsExactly("papers.birthCertificate");
    }

    @ParameterizedTest
    @MethodSource("complete")
    void readsItsOwnJsonBack(Answers answers) {
        var read = form.read(JsonMapper.shared().readTree(answers.canonical()));
        assertThat(read.answers()).isEqualTo(answers);
        assertThat(read.dropped()).isEmpty();
    }

    @Test
    void dropsWhatNobodyAskedFromJson() {
        var sent = JsonMapper.shared().readTree("""
                {"child": {"name": "An", "height": 51, "name2": null}, "father": {"name": "x"}, "mother.name": "y",
                 "papers": ["a"], "parents": "fatherUnknown"}
                """);
        var read = form.read(sent);
        assertThat(read.answers().paths()).containsExactlyInAnyOrder("child.name", "parents");
        assertThat(read.dropped()).containsExactlyInAnyOrder("child.height", "father.name", "mother.name", "papers");
    }

    @Test
    void saysAnswersInWords() {
        var answers = BirthForm.married();
        assertThat(form.inWords("child.birthDate", answers, VI)).isEqualTo("20/02/2021");
        assertThat(form.inWords("child.ethnicity", answers, VI)).isEqualTo("Kinh");
        assertThat(form.inWords("mother.residence", answers, VI))
                .isEqualTo("Ấp Phú Đông 1, xã An Định, huyện Mỏ Cày Nam, tỉnh Bến Tre");
        assertThat(form.inWords("father.residence", answers, VI))
                .isEqualTo("Ấp 3, xã Tân Thành Bình, huyện Mỏ Cày Bắc, tỉnh Bến Tre");
        assertThat(form.inWords("requester.relation", answers, Locale.ENGLISH)).isEqualTo("Mother");
        assertThatThrownBy(() -> form.inWords("child.weight", answers, VI))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void summarisesByStepAndMasksIdentityNumbers() {
        var summary = form.summary(BirthForm.married(), VI);
        assertThat(summary)
                .extracting(SummarySection::title)
                .containsExactly("Người yêu cầu", "Trẻ được khai sinh", "Cha mẹ", "Giấy tờ", "Nhận kết quả");
        var row = summary.getFirst().rows().stream()
                .filter(each -> each.field().equals("requester.personalId"))
                .findFirst()
                .orElseThrow();
        assertThat(row.value()).isEqualTo("083194000062");
        assertThat(row.shown()).isEqualTo("083194••••62");
        assertThat(row.page()).isEqualTo("nguoi-yeu-cau");
    }

    @Test
    void walksFromPageToPage() {
        var answers = BirthForm.unmarriedWithWitness();
        var mother = form.page("nguoi-me");
        assertThat(form.pageAfter(mother, answers)).map(FormPage::key).hasValue("giay-to");
        assertThat(form.pageBefore(mother, answers)).map(FormPage::key).hasValue("cha-me");
        assertThat(form.pageAfter(form.page("nhan-ket-qua"), answers)).isEmpty();
        assertThatThrownBy(() -> form.page("khong-co")).isInstanceOf(FormException.UnknownPage.class);
    }

    @Test
    void tellsWhichFieldsAPageReads() {
        assertThat(form.readsFields(form.page("nguoi-cha"))).contains("parents", "father.residence.commune");
        var changed = BirthForm.married().with("child.name", "Lê An").without("child.sex");
        assertThat(changed.changedSince(BirthForm.married())).containsExactly("child.name", "child.sex");
    }

    private List<String> messages(Answers answers) {
        return form.validateAll(answers, BirthForm.ONLINE).stream()
                .map(error -> error.message().vi())
                .toList();
    }

    private static List<String> keys(List<FormPage> pages) {
        return pages.stream().map(FormPage::key).toList();
    }
}
