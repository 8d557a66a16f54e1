package vn.motcua.bench.forms;

import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.internal.FormReader;

/**
 * A long form of the bench's own: 19 pages of five fields, a choice, a text, a number, an amount and a date each; one
 * condition for each of 60 of them, and 40 rules across dates. Every field is asked and answered.
 */
final class LongForm {

    static final int FIELDS = 95;
    static final int CHECKS = 100;
    static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

    private static final int PAGES = 19;
    private static final int CONDITIONS = 60;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode properties = JSON.createObjectNode();
    private final ObjectNode file = JSON.createObjectNode();
    private final ObjectNode answers = JSON.createObjectNode();
    private int conditions;

    private LongForm() {
        file.put("code", "dai").put("version", 1).set("title", words("Dài", "Long"));
        var schema = file.putObject("schema");
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("type", "object");
        schema.set("properties", properties);
        var step = file.putObject("ui").putArray("steps").addObject().put("key", "buoc");
        step.set("title", words("Bước", "Step"));
        var pages = step.putArray("pages");
        for (int page = 0; page < PAGES; page++) {
            pages.add(page(page));
        }
        rules();
    }

    static LongForm make() {
        return new LongForm();
    }

    FormDefinition definition() {
        return FormReader.read("forms/dai-1", file.toString(), name -> {
            throw new IllegalArgumentException(name);
        });
    }

    Answers answers() {
        return Answers.of(answers);
    }

    int conditions() {
        return conditions;
    }

    private ObjectNode page(int number) {
        var page = JSON.createObjectNode().put("key", "trang-" + number);
        page.set("title", words("Trang " + number, "Page " + number));
        var questions = page.putArray("questions");
        var choice = question("choice" + number, number);
        choice.putArray("options").add(option("a")).add(option("b"));
        property("choice" + number, "string").putArray("enum").add("a").add("b");
        answers.put("choice" + number, "a");
        questions.add(choice);
        questions.add(question("text" + number, number));
        property("text" + number, "string").put("maxLength", 100).put("pattern", "^[A-Z].*$");
        answers.put("text" + number, "Nguyễn Thị Sen");
        questions.add(question("number" + number, number));
        property("number" + number, "integer").put("minimum", 0).put("maximum", 1000);
        answers.put("number" + number, 12);
        questions.add(question("money" + number, number));
        property("money" + number, "integer").put("format", "vnd").put("minimum", 0).put("maximum", 1_000_000_000);
        answers.put("money" + number, 1_250_000);
        questions.add(question("day" + number, number));
        property("day" + number, "string").put("format", "date");
        answers.put("day" + number, "2019-05-" + (10 + number));
        questions.valueStream()
                .filter(one -> one.get("field").asString().startsWith("text"))
                .forEach(one -> ((ObjectNode) one).set("invalid", words("Sửa", "Mend")));
        return page;
    }

    /** A question; while there are conditions left, asked only after an answer of the page before. */
    private ObjectNode question(String field, int page) {
        var question = JSON.createObjectNode().put("field", field);
        question.set("label", words(field, field));
        question.set("missing", words("Nhập", "Enter"));
        if (page > 0 && conditions < CONDITIONS) {
            conditions++;
            question.putObject("showIf").put("field", "choice" + (page - 1)).put("is", "a");
        }
        return question;
    }

    private void rules() {
        var rules = ((ObjectNode) file.get("ui")).putArray("rules");
        for (int made = 0; made < CHECKS - CONDITIONS; made++) {
            var rule = rules.addObject();
            int day = made % PAGES;
            if (made < PAGES) {
                rule.put("rule", "notFuture").put("field", "day" + day);
            } else if (day + 1 < PAGES) {
                rule.put("rule", "notAfter").put("field", "day" + day).put("other", "day" + (day + 1));
            } else {
                rule.put("rule", "notBefore").put("field", "day" + day).put("day", "2000-01-01");
            }
            rule.set("message", words("Xem lại ngày", "Check the date"));
        }
    }

    private ObjectNode property(String name, String type) {
        return properties.putObject(name).put("type", type);
    }

    private static ObjectNode option(String value) {
        var option = JSON.createObjectNode().put("value", value);
        option.set("label", words(value, value));
        return option;
    }

    private static ObjectNode words(String vi, String en) {
        return JSON.createObjectNode().put("vi", vi).put("en", en);
    }
}
