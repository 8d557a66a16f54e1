package vn.motcua.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of question: from the page to the answers, to JSON and back to the page, with rows and computed values. */
class EveryKindTest {

    private static final Locale VI = Locale.of("vi");

    private final FormDefinition form = EveryKind.form();

    static Stream<Answers> complete() {
        return Stream.of(EveryKind.family(), EveryKind.organisation());
    }

    @ParameterizedTest
    @MethodSource("complete")
    void acceptsCompleteAnswers(Answers answers) {
        assertThat(form.validateAll(answers, EveryKind.COUNTER)).isEmpty();
        assertThat(form.settled(answers).paths()).containsAll(answers.paths());
    }

    @ParameterizedTest
    @MethodSource("complete")
    void bringsEveryAnswerFromThePageToJsonAndBackToThePage(Answers answers) {
        var typed = Answers.none();
        for (var page : form.visiblePages(answers)) {
            typed = form.bind(page, EveryKind.shown(view(page, answers).fields()), typed)
                    .answers();
        }
        assertThat(typed).isEqualTo(answers);
        var sent = JsonMapper.shared().readTree(form.settled(typed).canonical());
        var read = form.read(sent);
        assertThat(read.dropped()).isEmpty();
        for (var page : form.visiblePages(answers)) {
            assertThat(view(page, read.answers())).isEqualTo(view(page, answers));
        }
    }

    @ParameterizedTest
    @MethodSource("complete")
    void saysForEachMissingAnswerWhatToDo(Answers answers) {
        var asked = form.asked(answers);
        for (var question : asked.questions()) {
            for (var one : question.concrete(answers)) {
                for (var leaf : one.leaves()) {
                    if (answers.has(leaf.path()) && leaf.required().holds(answers)) {
                        assertThat(form.validateAll(answers.without(leaf.path()), EveryKind.COUNTER))
                                .as(leaf.path())
                                .anyMatch(error -> error.field().equals(leaf.path()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("complete")
    void publishesASchemaThatHoldsWithoutUs(Answers answers) {
        var published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(form.schema());
        var whole = answers.with("papers.lease", "3f".repeat(32));
        assertThat(published.validate(form.settled(whole).json())).isEmpty();
        assertThat(published.validate(
                        form.settled(whole).without("requester.name").json()))
                .isNotEmpty();
    }

    @Test
    void requiresInTheSchemaWhatEachRowNeeds() {
        var published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(form.schema());
        var family = form.settled(EveryKind.family());
        for (var path : List.of("members.0.name", "members.1.residence.country", "members.0.residence.commune")) {
            assertThat(published.validate(family.without(path).json())).as(path).isNotEmpty();
        }
    }

    @Test
    void computesWhatFollowsAndTakesNoOtherWordForIt() {
        var answers = EveryKind.family()
                .with("memberCount", 9)
                .with("total", 1)
                .with("age", 7)
                .with("again", "Quán Khác");
        var settled = form.settled(answers);
        assertThat(settled.number("memberCount")).hasValue(2);
        assertThat(settled.number("total")).hasValue(550_000_000);
        assertThat(settled.raw("floor")).isEqualTo("37.5");
        assertThat(settled.text("again")).hasValue("Quán Hương Dừa");
        assertThat(settled.has("age")).as("1985 leaves 29 and 30 possible").isFalse();
        assertThat(form.settled(answers.with("built", "1985-07-02")).number("age"))
                .hasValue(29);
        assertThat(form.read(answers.json()).dropped())
                .containsExactlyInAnyOrder("memberCount", "total", "age", "again");
        assertThat(form.inWords("total", answers, VI)).isEqualTo("550.000.000 đồng");
        assertThat(form.inWords("floor", answers, VI)).isEqualTo("37,5 m²");
    }

    @Test
    void takesNothingTypedForWhatIsComputed() {
        var page = form.page("tinh-lai");
        var bound = form.bind(page, sent("total", "1", "age", "3"), EveryKind.family());
        assertThat(bound.dropped()).containsExactlyInAnyOrder("total", "age");
        assertThat(view(page, bound.answers()).fields())
                .filteredOn(field -> field.frame().name().equals("total"))
                .singleElement()
                .isInstanceOfSatisfying(
                        PageView.ComputedField.class,
                        field -> assertThat(field.value()).isEqualTo("550.000.000 đồng"));
    }

    @Test
    void asksAPageOnlyWhereANumberIsLargeEnough() {
        assertThat(form.visiblePages(EveryKind.family()))
                .extracting(FormPage::key)
                .contains("bao-lanh");
        assertThat(form.visiblePages(EveryKind.family().with("capital", 1)))
                .extracting(FormPage::key)
                .doesNotContain("bao-lanh");
    }

    @Test
    void dropsRowsThatWereLeftEmptyAndKeepsTheOthersAsTyped() {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.addAll(sent("members.0.name", "", "members.1.name", "Bưởi", "members.1.share", "một triệu"));
        fields.addAll(sent("members.2.name", "Xoài", "members.3.name", "Quá nhiều", "members.x.name", "Lạ"));
        var bound = form.bind(form.page("gop-von"), fields, EveryKind.family());
        assertThat(bound.answers().rows("members")).isEqualTo(2);
        assertThat(bound.answers().text("members.0.name")).hasValue("Bưởi");
        assertThat(bound.answers().text("members.0.share")).hasValue("một triệu");
        assertThat(bound.answers().text("members.1.name")).hasValue("Xoài");
        assertThat(bound.dropped()).containsExactlyInAnyOrder("members.3.name", "members.x.name");
    }

    @Test
    void namesTheRowInWhichSomethingIsWrong() {
        var answers = EveryKind.family().without("members.1.name").with("members.0.born", "2010-05");
        assertThat(form.validateAll(answers, EveryKind.COUNTER))
                .extracting(FieldError::field, error -> error.message().vi(), FieldError::anchor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "members.0.born",
                                "Người góp vốn 1: Người góp vốn phải đủ 18 tuổi. Xem lại năm sinh",
                                "members-0-born-day"),
                        org.assertj.core.groups.Tuple.tuple(
                                "members.1.name", "Người góp vốn 2: Nhập họ tên", "members-1-name"));
    }

    @Test
    void asksForARowWhereOneIsNeededAndLeadsIntoIt() {
        var none = EveryKind.family().only(path -> !path.startsWith("members."));
        assertThat(form.validateAll(none, EveryKind.COUNTER)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("members");
            assertThat(error.anchor()).isEqualTo("members-0-name");
        });
        assertThat(rows(view(form.page("gop-von"), none))).hasSize(1);
    }

    @Test
    void refusesMoreRowsThanThereMayBe() {
        var row =
                "{\"name\":\"A\",\"born\":\"1980\",\"share\":1,\"sex\":\"male\",\"residence\":{\"where\":\"here\",\"commune\":\"28957\"}}";
        var many = EveryKind.family()
                .only(path -> !path.startsWith("members."))
                .with(Answers.parse("{\"members\":[" + row + "," + row + "," + row + "," + row + "]}"));
        assertThat(form.validateAll(many, EveryKind.COUNTER))
                .extracting(error -> error.message().vi())
                .contains("Người góp vốn: nhiều nhất 3 mục. Bỏ bớt");
    }

    @Test
    void offersOneMoreRowUntilThereAreEnough() {
        var page = form.page("gop-von");
        var two = EveryKind.family();
        var more = form.viewWithRow(page, two, "members", VI, UnaryOperator.identity());
        assertThat(rows(more))
                .extracting(PageView.Row::title)
                .containsExactly("Người góp vốn 1", "Người góp vốn 2", "Người góp vốn 3");
        assertThat(rows(view(page, two))).hasSize(2);
        assertThat(((PageView.RowsField) more.fields().getFirst()).add()).isEmpty();
    }

    @Test
    void saysEachRowInOneLineAndAddressesInFull() {
        assertThat(form.inWords("members", EveryKind.family(), VI).lines())
                .containsExactly(
                        "Họ tên: Trần Thị Bưởi; Ngày sinh: 12/1988; Phần vốn: 100.000.000 đồng; Giới tính: Nữ;"
                                + " Nơi cư trú: " + commune("28903") + ", huyện Mỏ Cày Nam, tỉnh Bến Tre",
                        "Họ tên: John Smith; Ngày sinh: 31/01/1970; Phần vốn: 200.000.000 đồng; Quan hệ: Quan hệ khác;"
                                + " Giới tính: Nam; Nơi cư trú: 12 Main Street, San Jose, California, Hoa Kỳ");
        assertThat(form.inWords("owner.residence", EveryKind.family(), VI))
                .isEqualTo("Ấp 3, xã Tân Thành Bình, huyện Mỏ Cày Bắc, Bến Tre");
    }

    @Test
    void asksAGroupInItsWordsOfWhoeverItIs() {
        var owner = form.page("chu-ho").questions().getFirst();
        assertThat(owner.field()).isEqualTo("owner.name");
        assertThat(owner.prompt().missing())
                .isEqualTo(new LocalText("Nhập họ, chữ đệm, tên của chủ hộ", "Enter the full name of the owner"));
    }

    @Test
    void knowsTheSixtyThreeProvincesOf2021() {
        assertThat(BirthForm.list("provinces-1").codes()).hasSize(63).contains("01", "83", "96");
        assertThat(BirthForm.list("provinces-1").nameOf("83"))
                .map(LocalText::vi)
                .hasValue("Bến Tre");
        assertThat(BirthForm.list("relations-1").codes()).contains("wife", "husband", "child", "other");
    }

    private static String commune(String code) {
        return BirthForm.list("communes-1").nameOf(code).orElseThrow().vi();
    }

    private static List<PageView.Row> rows(PageView view) {
        return ((PageView.RowsField) view.fields().getFirst()).rows();
    }

    private PageView view(FormPage page, Answers answers) {
        return form.view(page, answers, List.of(), VI, UnaryOperator.identity());
    }

    private static MultiValueMap<String, String> sent(String... pairs) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.add(pairs[i], pairs[i + 1]);
        }
        return fields;
    }
}
