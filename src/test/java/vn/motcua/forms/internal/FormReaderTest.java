package vn.motcua.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.forms.Answers;
import vn.motcua.forms.BirthForm;
import vn.motcua.forms.Check;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormRefused;
import vn.motcua.forms.PageView;

/** The closed subset: what is outside is refused with a sentence that says where it stands. */
class FormReaderTest {

    private static final String SMALL = """
            {"code": "nho", "version": 2, "title": {"vi": "Nhỏ", "en": "Small"},
             "schema": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {
               "moved": {"type": "boolean"},
               "from": {"type": "string", "maxLength": 10},
               "note": {"type": "string", "maxLength": 50},
               "day": {"type": "string", "format": "date"},
               "kind": {"type": "string", "enum": ["a", "b"]}}},
             "ui": {"steps": [{"key": "buoc", "title": {"vi": "Bước", "en": "Step"}, "pages": [
               {"key": "trang", "title": {"vi": "Đã chuyển?", "en": "Moved?"}, "questions": [
                 {"field": "moved", "label": {"vi": "Đã chuyển", "en": "Moved"}, "missing": {"vi": "Chọn", "en": "Choose"}},
                 {"field": "from", "label": {"vi": "Từ đâu", "en": "From"}, "missing": {"vi": "Nhập", "en": "Enter"}, "showIf": {"field": "moved", "is": true}},
                 {"field": "kind", "label": {"vi": "Loại", "en": "Kind"}, "missing": {"vi": "Chọn", "en": "Choose"},
                  "options": [{"value": "a", "label": {"vi": "A", "en": "A"}}, {"value": "b", "label": {"vi": "B", "en": "B"}}]}]},
               {"key": "them", "title": {"vi": "Thêm", "en": "More"}, "questions": [
                 {"field": "note", "label": {"vi": "Ghi chú", "en": "Note"}, "missing": {"vi": "Nhập", "en": "Enter"},
                  "requiredIf": {"any": [{"field": "kind", "in": ["b"]}, {"all": [{"field": "kind", "is": "a"}, {"field": "moved", "is": false}]}]},
                  "lines": 3},
                 {"field": "day", "label": {"vi": "Ngày", "en": "Day"}, "optional": true}]}]}],
              "rules": [{"rule": "notFuture", "field": "day", "message": {"vi": "Ngày đã qua", "en": "Past"}}]}}
            """;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            "maxLength": 10}         | "minLength": 1, "maxLength": 10} | schema.properties.from: 'minLength' is outside the closed subset
            "type": "boolean"        | "type": "null"      | schema.properties.moved.type: only string, integer, number, boolean, object and array are allowed
            "type": "boolean"        | "type": "object"    | schema.properties.moved: 'properties' is missing
            "type": "boolean"        | "type": "integer", "minimum": 3, "maximum": 1 | schema.properties.moved: minimum is above maximum
            "type": "string", "maxLength": 10 | "type": "string" | schema.properties.from: 'maxLength' is missing
            "maxLength": 50          | "maxLength": 50, "pattern": "(" | the pattern cannot be read
            "maxLength": 50          | "maxLength": 50, "pattern": "a" | a pattern describes the whole text
            "maxLength": 50          | "maxLength": 50, "pattern": "^a$" | a text with a pattern says what is right
            "maxLength": 50          | "maxLength": 90000  | a text has between 1 and 4000 characters
            "format": "date"         | "format": "uri"     | only the formats date, partial-date and file-hash are allowed
            "moved": {"type": "boolean"} | "Moved": {"type": "boolean"} | 'Moved' is no field name
            "moved": {"type": "boolean"} | "moved": {"$ref": "http://x"} | a $ref names a definition of the same file
            "moved": {"type": "boolean"} | "moved": {"type": "boolean"}, "extra": {"type": "boolean"} | schema: no question asks extra
            draft/2020-12            | draft-07            | is understood
            "type": "object", "properties" | "type": "object", "allOf": [], "properties" | schema: 'allOf' is outside the closed subset
            "lines": 3               | "rows": 3           | questions[0]: 'rows' is outside the closed subset
            "field": "note"          | "field": "absent"   | the schema has no field 'absent'
            "field": "note"          | "field": "from"     | 'from' is asked twice
            "missing": {"vi": "Nhập", "en": "Enter"}, "showIf" | "showIf" | a required question says what to do when it was left out
            {"vi": "Ghi chú", "en": "Note"} | {"vi": "Ghi chú"} | label: 'en' is missing
            {"vi": "Ghi chú", "en": "Note"} | {"vi": "Ghi chú", "en": " "} | label.en: a text is expected here
            "is": true               | "is": "yes"         | 'moved' has no option 'yes'
            "in": ["b"]              | "in": ["c"]         | 'kind' has no option 'c'
            "showIf": {"field": "moved" | "showIf": {"field": "note" | no earlier question asks 'note'
            "showIf": {"field": "moved", "is": true} | "showIf": {"not": {"field": "moved", "is": true}} | hangs on one option of one choice of that page
            {"any": [                | {"field": "kind", "any": [ | a condition is field with is or in
            {"value": "a", "label"   | {"value": "c", "label" | the options are those of the schema
            "optional": true         | "optional": "yes"   | true or false is expected here
            "key": "them"            | "key": "trang"      | a key is a word of small letters
            "rule": "notFuture"      | "rule": "sumOf"     | only the rules notFuture, notAfter and notBefore are known
            "rule": "notFuture", "field": "day" | "rule": "notFuture", "field": "kind" | 'kind' is no date of this form
            "code": "nho",           | "code": "nho", "code": "hai", | this is not JSON
            """)
    void refusesWhatTheSubsetDoesNotKnow(String written, String instead, String sentence) {
        assertThat(SMALL).contains(written);
        assertThatThrownBy(() -> read(SMALL.replace(written, instead)))
                .isInstanceOf(FormRefused.class)
                .hasMessageStartingWith("forms/nho-2")
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesDefinitionsThatNestForEver() {
        var endless = SMALL.replace(
                "\"type\": \"object\", \"properties\": {",
                "\"$defs\": {\"a\": {\"type\": \"object\", \"properties\": {\"x\": {\"$ref\": \"#/$defs/a\"}}}},"
                        + " \"type\": \"object\", \"properties\": {\"x\": {\"$ref\": \"#/$defs/a\"},");
        assertThatThrownBy(() -> read(endless)).isInstanceOf(FormRefused.class).hasMessageContaining("nested deeper");
    }

    @Test
    void asksYesOrNoAndOpensWhatHangsOnIt() {
        var form = read(SMALL);
        var page = form.page("trang");
        var yes = form.bind(page, sent("moved", "yes", "from", "Bến Tre"), Answers.none())
                .answers();
        assertThat(yes.yes("moved")).hasValue(true);
        assertThat(yes.text("from")).hasValue("Bến Tre");
        assertThat(form.bind(page, sent("moved", "no", "from", "Bến Tre"), Answers.none())
                        .dropped())
                .containsExactly("from");
        assertThat(form.validateAll(Answers.none().with("moved", "perhaps"), check())
                        .getFirst()
                        .message()
                        .vi())
                .isEqualTo("Đã chuyển không có trong danh sách. Chọn lại");
        var view = form.view(page, yes, List.of(), Locale.ENGLISH, UnaryOperator.identity());
        assertThat(view.fields()).hasSize(2).first().isInstanceOfSatisfying(PageView.RadioField.class, radios -> {
            assertThat(radios.options()).extracting(PageView.RadioOption::label).containsExactly("Yes", "No");
            assertThat(radios.options().getFirst().opens()).hasSize(1);
        });
    }

    @Test
    void requiresAnOptionalAnswerWhenItsConditionHolds() {
        var form = read(SMALL);
        var answers = Answers.none().with("moved", true).with("from", "x");
        assertThat(form.validateAll(answers.with("kind", "a"), check())).isEmpty();
        assertThat(form.validateAll(answers.with("kind", "b"), check())).hasSize(1);
        assertThat(form.validateAll(answers.with("moved", false).without("from").with("kind", "a"), check()))
                .hasSize(1);
    }

    @Test
    void keepsTheLinesOfALongText() {
        var form = read(SMALL);
        var bound = form.bind(form.page("them"), sent("note", " một \r\n\r\n\r\n\r\n hai\t ba "), Answers.none());
        assertThat(bound.answers().text("note")).hasValue("một\n\nhai ba");
    }

    @Test
    void refusesACodeListThatIsNotOne() {
        assertThatThrownBy(() -> CodeListReader.read("x", "code\tname")).isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> CodeListReader.read("x", "code\tvi\ten\n1\tMột\n"))
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> CodeListReader.read("x", "code\tvi\ten\n1\ta\ta\n1\tb\tb\n"))
                .hasMessageContaining("twice");
    }

    private static FormDefinition read(String json) {
        return FormReader.read("forms/nho-2", json, BirthForm::list);
    }

    private static Check check() {
        return Check.complete(LocalDate.of(2021, 3, 1));
    }

    private static LinkedMultiValueMap<String, String> sent(String... pairs) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], List.of(pairs[i + 1]));
        }
        return fields;
    }
}
