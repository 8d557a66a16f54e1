package vn.motcua.forms.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
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
    private final Map<String, ObjectNode> leaves;
    private final Questions questions;
    private final Groups groups;
    private final Set<String> keys = new HashSet<>();

    private FormReader(JsonPart file, FormParts parts) {
        this.file = file.only(Set.of("code", "version", "title", "schema", "ui"));
        this.groups = new Groups(parts);
        this.leaves = SchemaReader.leaves(file.part("schema"), groups);
        this.questions = new Questions(leaves, parts);
    }

    /**
     * The form in that file.
     *
     * @param name of the file, for refusals
     * @param parts code lists and groups by name
     */
    public static FormDefinition read(String name, String json, FormParts parts) {
        try {
            return new FormReader(new JsonPart(JSON.readTree(json), name), parts).form();
        } catch (JacksonException broken) {
            throw new FormRefused(name + ": this is not JSON: " + broken.getOriginalMessage());
        }
    }

    private FormDefinition form() {
        var id = new FormId(file.text("code"), file.part("version").number());
        var ui = file.part("ui").only(Set.of("steps", "rules"));
        var steps = ui.list("steps").stream().map(this::step).toList();
        questions.requireAllAsked(file.part("schema"));
        var rules = ui.optionalList("rules").stream()
                .map(rule -> RuleReader.read(rule, questions.asked()))
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
        var showIf = questions.condition(page, "showIf", Condition.always());
        for (var part : groups.questions(page, "questions")) {
            var question = questions.question(part);
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
