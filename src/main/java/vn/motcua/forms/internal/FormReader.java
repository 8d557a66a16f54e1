package vn.motcua.forms.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.forms.CodeList;
import vn.motcua.forms.Condition;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormId;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.FormRefused;
import vn.motcua.forms.FormStep;
import vn.motcua.forms.Question;

/** Reads a form file; whatever docs/forms.md does not describe is refused with a sentence that says where it stands. */
public final class FormReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private final JsonPart file;
    private final Function<String, CodeList> lists;
    private final Map<String, ObjectNode> leaves;
    private final Map<String, Question> asked = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();

    private FormReader(JsonPart file, Function<String, CodeList> lists) {
        this.file = file.only(Set.of("code", "version", "title", "schema", "ui"));
        this.lists = lists;
        this.leaves = SchemaReader.leaves(file.part("schema"));
    }

    /**
     * The form in that file.
     *
     * @param name of the file, for refusals
     * @param lists code lists by name; throws {@link FormRefused} for an unknown one
     */
    public static FormDefinition read(String name, String json, Function<String, CodeList> lists) {
        try {
            return new FormReader(new JsonPart(JSON.readTree(json), name), lists).form();
        } catch (JacksonException broken) {
            throw new FormRefused(name + ": this is not JSON: " + broken.getOriginalMessage());
        }
    }

    private FormDefinition form() {
        var id = new FormId(file.text("code"), file.part("version").number());
        var ui = file.part("ui").only(Set.of("steps", "rules"));
        var steps = ui.list("steps").stream().map(this::step).toList();
        var forgotten = new HashSet<>(leaves.keySet());
        asked.values().forEach(question -> question.leaves().forEach(leaf -> forgotten.remove(leaf.path())));
        if (!forgotten.isEmpty()) {
            throw file.part("schema").refuse("no question asks " + String.join(", ", forgotten) + ".");
        }
        var rules = ui.optionalList("rules").stream()
                .map(rule -> RuleReader.read(rule, asked))
                .toList();
        var title = file.words("title");
        return new FormDefinition(id, title, steps, rules, PublishedSchema.of(id, title, steps, leaves));
    }

    private FormStep step(JsonPart step) {
        step.only(Set.of("key", "title", "pages"));
        return new FormStep(
                key(step),
                step.words("title"),
                step.list("pages").stream().map(this::page).toList());
    }

    private FormPage page(JsonPart page) {
        page.only(Set.of("key", "title", "hint", "why", "showIf", "questions"));
        var own = new LinkedHashMap<String, Question>();
        var showIf = condition(page, "showIf", Condition.always());
        for (var part : page.list("questions")) {
            var question = question(part);
            requireHanging(part, question, own);
            own.put(question.field(), question);
        }
        return new FormPage(
                key(page),
                page.words("title"),
                page.optionalWords("hint"),
                page.optionalWords("why"),
                showIf,
                new ArrayList<>(own.values()));
    }

    private String key(JsonPart part) {
        var key = part.text("key");
        if (!key.matches(SLUG) || !keys.add(key)) {
            throw part.part("key").refuse("a key is a word of small letters, digits and hyphens that occurs once.");
        }
        return key;
    }

    private Question question(JsonPart part) {
        var question = new QuestionReader(part, leaves, lists).read(prompt(part));
        for (var leaf : question.leaves()) {
            if (!leaves.containsKey(leaf.path())) {
                throw part.refuse("the schema has no field '" + leaf.path() + "'.");
            }
        }
        if (asked.put(question.field(), question) != null) {
            throw part.refuse("'" + question.field() + "' is asked twice.");
        }
        if (question.prompt().missing().isEmpty() && !question.prompt().optional()) {
            throw part.refuse("a required question says what to do when it was left out: 'missing'.");
        }
        return question;
    }

    private Question.Prompt prompt(JsonPart part) {
        if (part.yes("optional") && part.has("requiredIf")) {
            throw part.refuse("'optional' and 'requiredIf' exclude each other.");
        }
        var required = part.yes("optional") ? Condition.never() : condition(part, "requiredIf", Condition.always());
        return new Question.Prompt(
                part.text("field"),
                part.words("label"),
                part.optionalWords("hint"),
                part.optionalWords("why"),
                part.optionalWords("missing"),
                required,
                condition(part, "showIf", Condition.always()),
                part.optionalList("prefill").stream().map(this::prefill).toList());
    }

    private Question.Prefill prefill(JsonPart part) {
        part.only(Set.of("from", "value", "when"));
        var when = condition(part, "when", Condition.always());
        if (part.has("value")) {
            return new Question.Prefill.Value(part.text("value"), when);
        }
        if (!asked.containsKey(part.text("from"))) {
            throw part.part("from").refuse("no earlier question asks '" + part.text("from") + "'.");
        }
        return new Question.Prefill.From(part.text("from"), when);
    }

    private Condition condition(JsonPart part, String key, Condition otherwise) {
        return part.optional(key)
                .map(condition -> ConditionReader.read(condition, asked))
                .orElse(otherwise);
    }

    /** A question that depends on its own page must open below exactly one radio, or it could not open without script. */
    private static void requireHanging(JsonPart part, Question question, Map<String, Question> own) {
        if (question.prompt().showIf().fields().stream().noneMatch(own::containsKey)) {
            return;
        }
        var parent = question.prompt().showIf() instanceof Condition.Is is ? own.get(is.field()) : null;
        var choice = parent instanceof Question.Choice || parent instanceof Question.YesNo;
        if (parent == null
                || !choice
                || parent.prompt().showIf().fields().stream().anyMatch(own::containsKey)) {
            throw part.part("showIf")
                    .refuse("a question that depends on its own page hangs on one option of one choice of that page,"
                            + " and that choice hangs on nothing there.");
        }
    }
}
