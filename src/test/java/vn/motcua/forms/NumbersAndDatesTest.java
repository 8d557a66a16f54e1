package vn.motcua.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.forms.internal.FormReader;

/** Numbers and amounts as people write them here, and dates of which not everything is remembered. */
class NumbersAndDatesTest {

    private static final Locale VI = Locale.of("vi");
    private static final Check CHECK = Check.complete(LocalDate.of(2021, 3, 1));
    private static final FormDefinition FORM = FormReader.read("forms/so-1", """
            {"code": "so", "version": 1, "title": {"vi": "Số", "en": "Numbers"},
             "schema": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {
               "rooms": {"type": "integer", "minimum": 1, "maximum": 99},
               "goats": {"type": "integer", "minimum": 0, "maximum": 100000},
               "area": {"type": "number", "multipleOf": 0.01, "minimum": 0, "maximum": 1000000},
               "capital": {"type": "integer", "format": "vnd", "minimum": 1000000, "maximum": 999999999999},
               "born": {"type": "string", "format": "partial-date"},
               "died": {"type": "string", "format": "partial-date"},
               "married": {"type": "string", "format": "date"}}},
             "ui": {"steps": [{"key": "buoc", "title": {"vi": "Bước", "en": "Step"}, "pages": [
               {"key": "so", "title": {"vi": "Số?", "en": "Numbers?"}, "questions": [
                 {"field": "rooms", "label": {"vi": "Số phòng", "en": "Rooms"}, "optional": true},
                 {"field": "goats", "label": {"vi": "Số dê", "en": "Goats"}, "unit": {"vi": "con", "en": "goats"}, "optional": true},
                 {"field": "area", "label": {"vi": "Diện tích", "en": "Area"}, "unit": {"vi": "m²", "en": "m²"}, "optional": true},
                 {"field": "capital", "label": {"vi": "Vốn", "en": "Capital"}, "optional": true}]},
               {"key": "ngay", "title": {"vi": "Ngày?", "en": "Dates?"}, "questions": [
                 {"field": "born", "label": {"vi": "Ngày sinh", "en": "Born"}, "optional": true},
                 {"field": "died", "label": {"vi": "Ngày mất", "en": "Died"}, "least": "month", "optional": true},
                 {"field": "married", "label": {"vi": "Ngày cưới", "en": "Married"}, "optional": true}]}]}],
              "rules": [
                {"rule": "notFuture", "field": "died", "message": {"vi": "Đã qua", "en": "Past"}},
                {"rule": "notFuture", "field": "born", "years": 18, "message": {"vi": "Đủ 18 tuổi", "en": "18 years"}},
                {"rule": "notAfter", "field": "born", "other": "married", "years": 18, "message": {"vi": "Trước khi cưới 18 năm", "en": "18 before"}},
                {"rule": "notBefore", "field": "died", "other": "born", "message": {"vi": "Không mất trước khi sinh", "en": "Not before birth"}}]}}
            """, BirthForm::list);

    @ParameterizedTest(name = "{0} typed as \"{1}\" is {2}, shown as {3}")
    @CsvSource(delimiter = '|', textBlock = """
            rooms   | 12              | 12        | 12
            rooms   | 1 2             | 12        | 12
            goats   | 12.500          | 12500     | 12.500
            goats   | 12,500          | 12500     | 12.500
            capital | 1.250.000       | 1250000   | 1.250.000
            capital | 1 250 000       | 1250000   | 1.250.000
            capital | 123.456.789.012 | 123456789012 | 123.456.789.012
            capital | 1250000 đ       | 1250000   | 1.250.000
            capital | 1.250.000 Đồng  | 1250000   | 1.250.000
            area    | 85,5            | 85.5      | 85,5
            area    | 85.5            | 85.5      | 85,5
            area    | 1.250           | 1250      | 1.250
            area    | 1.250,75        | 1250.75   | 1.250,75
            area    | 85,50           | 85.5      | 85,5
            area    | 0,05            | 0.05      | 0,05
            """)
    void readsANumberAsPeopleWriteIt(String field, String typed, String kept, String shown) {
        var answers = sent("so", field, typed);
        assertThat(answers.raw(field)).isEqualTo(kept);
        assertThat(answers.at(field).orElseThrow().isNumber()).isTrue();
        assertThat(FORM.validateAll(answers, CHECK)).isEmpty();
        assertThat(box(field, answers)).isEqualTo(shown);
        assertThat(sent("so", field, box(field, answers))).isEqualTo(answers);
        assertThat(FORM.read(answers.json()).answers()).isEqualTo(answers);
        assertThat(Answers.parse(answers.canonical())).isEqualTo(answers);
    }

    @ParameterizedTest(name = "{0} typed as \"{1}\": {2}")
    @CsvSource(delimiter = '|', textBlock = """
            rooms   | 2.5         | Số phòng phải là số từ 1 đến 99. Nhập lại
            rooms   | hai         | Số phòng phải là số từ 1 đến 99. Nhập lại
            rooms   | 100         | Số phòng phải là số từ 1 đến 99. Nhập lại
            goats   | 999999      | Số dê phải là số từ 0 đến 100.000. Nhập lại
            capital | 1.25.000    | Vốn phải là số tiền từ 1.000.000 đến 999.999.999.999 đồng, không có số lẻ. Nhập lại
            capital | 5000        | Vốn phải là số tiền từ 1.000.000 đến 999.999.999.999 đồng, không có số lẻ. Nhập lại
            area    | 85,555      | Diện tích: sau dấu phẩy nhiều nhất 2 chữ số. Nhập lại
            area    | -1          | Diện tích phải là số từ 0 đến 1.000.000. Nhập lại
            """)
    void saysWhatIsWrongWithANumberAndKeepsWhatWasTyped(String field, String typed, String sentence) {
        var answers = sent("so", field, typed);
        assertThat(FORM.validateAll(answers, CHECK)).singleElement().satisfies(error -> {
            assertThat(error.message().vi()).isEqualTo(sentence);
            assertThat(error.anchor()).isEqualTo(field);
        });
        assertThat(sent("so", field, box(field, answers))).isEqualTo(answers);
    }

    @Test
    void saysNumbersInWordsWithTheirUnit() {
        var answers = Answers.parse("{\"rooms\":3,\"goats\":12500,\"area\":85.5,\"capital\":1250000}");
        assertThat(List.of("rooms", "goats", "area", "capital"))
                .map(field -> FORM.inWords(field, answers, VI))
                .containsExactly("3", "12.500 con", "85,5 m²", "1.250.000 đồng");
    }

    @ParameterizedTest(name = "{0}/{1}/{2}, not remembered: {3} -> {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2  | 7  | 1985 | no  | 1985-07-02 | 02/07/1985
            2  | 7  | 1985 | yes | 1985-07-02 | 02/07/1985
            -  | 7  | 1985 | yes | 1985-07    | 07/1985
            -  | -  | 1985 | yes | 1985       | 1985
            """)
    void keepsOfADateWhatIsRemembered(String day, String month, String year, String partly, String kept, String words) {
        var answers = sent("ngay", born(day, month, year, partly));
        assertThat(answers.raw("born")).isEqualTo(kept);
        assertThat(FORM.validateAll(answers, CHECK)).isEmpty();
        assertThat(FORM.inWords("born", answers, VI)).isEqualTo(words);
        assertThat(FORM.bind(FORM.page("ngay"), shown(answers), Answers.none()).answers())
                .isEqualTo(answers);
    }

    @ParameterizedTest(name = "{0}/{1}/{2}, not remembered: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -  | 7  | 1985 | no  | Ngày sinh còn thiếu. Nhập đủ ngày, tháng, năm, hoặc đánh dấu là không nhớ | born-day
            -  | -  | 85   | yes | Ngày sinh cần năm đủ bốn chữ số, ví dụ 2021 | born-year
            2  | -  | 1985 | yes | Ngày sinh còn thiếu. Nhập đủ ngày, tháng, năm, hoặc đánh dấu là không nhớ | born-month
            -  | 13 | 1985 | yes | Ngày sinh không có trong lịch. Xem lại ngày, tháng, năm | born-month
            31 | 2  | 1985 | yes | Ngày sinh không có trong lịch. Xem lại ngày, tháng, năm | born-day
            """)
    void asksForWhatIsMissingUnlessItIsSaidNotToBeRemembered(
            String day, String month, String year, String partly, String sentence, String anchor) {
        var answers = sent("ngay", born(day, month, year, partly));
        assertThat(FORM.validateAll(answers, CHECK)).singleElement().satisfies(error -> {
            assertThat(error.message().vi()).isEqualTo(sentence);
            assertThat(error.anchor()).isEqualTo(anchor);
        });
        assertThat(FORM.bind(FORM.page("ngay"), shown(answers), Answers.none()).answers())
                .isEqualTo(answers);
    }

    @Test
    void asksForTheMonthWhereAYearIsNotEnough() {
        assertThat(FORM.validateAll(Answers.none().with("died", "2020"), CHECK))
                .extracting(error -> error.message().vi())
                .containsExactly("Ngày mất cần ít nhất tháng và năm");
        assertThat(FORM.validateAll(Answers.none().with("died", "2020-05"), CHECK))
                .isEmpty();
    }

    @ParameterizedTest(name = "born {0}, married {1}, died {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2003       | -          | -       | -
            2003-03    | -          | -       | -
            2003-03-01 | -          | -       | -
            2003-03-02 | -          | -       | Đủ 18 tuổi
            2003-04    | -          | -       | Đủ 18 tuổi
            2004       | -          | -       | Đủ 18 tuổi
            1985       | 2003-06-01 | -       | -
            1986       | 2003-06-01 | -       | Trước khi cưới 18 năm
            1985-07    | 2003-06-01 | -       | Trước khi cưới 18 năm
            1985       | -          | 1985-01 | -
            1985-07    | -          | 1985-06 | Không mất trước khi sinh
            1985       | -          | 2021-03 | -
            1985       | -          | 2021-04 | Đã qua
            """)
    void breaksARuleOnlyWhereADateKnownInPartCannotKeepIt(String born, String married, String died, String sentence) {
        var answers = Answers.none().with("born", born);
        answers = married == null ? answers : answers.with("married", married);
        answers = died == null ? answers : answers.with("died", died);
        var errors = FORM.validateAll(answers, CHECK);
        assertThat(errors.stream().map(error -> error.message().vi()))
                .isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    private static Map<String, String> born(String day, String month, String year, String partly) {
        return Map.of(
                "born.day",
                day == null ? "" : day,
                "born.month",
                month == null ? "" : month,
                "born.year",
                year,
                "born.partly",
                partly);
    }

    private static Answers sent(String page, String field, String typed) {
        return sent(page, Map.of(field, typed));
    }

    private static Answers sent(String page, Map<String, String> typed) {
        var fields = new LinkedMultiValueMap<String, String>();
        typed.forEach(fields::add);
        return FORM.bind(FORM.page(page), fields, Answers.none()).answers();
    }

    private static String box(String field, Answers answers) {
        return view("so", answers).fields().stream()
                .filter(shown -> shown.frame().name().equals(field))
                .map(PageView.TextField.class::cast)
                .map(PageView.TextField::value)
                .findFirst()
                .orElseThrow();
    }

    private static LinkedMultiValueMap<String, String> shown(Answers answers) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (var field : view("ngay", answers).fields()) {
            var date = (PageView.DateField) field;
            date.boxes().forEach(box -> fields.add(box.name(), box.value()));
            if (date.partly() != null && date.partly().checked()) {
                fields.add(date.partly().name(), date.partly().value());
            }
        }
        return fields;
    }

    private static PageView view(String page, Answers answers) {
        return FORM.view(FORM.page(page), answers, List.of(), VI, UnaryOperator.identity());
    }
}
