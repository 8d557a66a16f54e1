package vn.motcua.forms.internal;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Asked;
import vn.motcua.forms.Check;
import vn.motcua.forms.FieldError;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.LocalText;
import vn.motcua.forms.PageView;
import vn.motcua.forms.Question;
import vn.motcua.forms.Rule;

/** Checks answers against the published schema and the rules, and says what to do about what it finds. */
public final class AnswerCheck {

    /** Of several findings on one value the first of these is told. */
    private static final List<String> GRAVITY =
            List.of("required", "type", "enum", "format", "pattern", "maxLength", "minimum", "maximum", "multipleOf");

    private final Schema schema;
    private final DateRules rules;

    public AnswerCheck(ObjectNode schema, List<Rule> rules) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.deepCopy());
        this.rules = new DateRules(rules);
    }

    /** What must be mended, in the order of the form. */
    public List<FieldError> errors(FormDefinition form, Answers answers, Check circumstances) {
        var asked = form.asked(answers);
        var findings = findings(asked);
        var errors = new ArrayList<FieldError>();
        for (var page : asked.pages()) {
            page.questions().stream()
                    .filter(asked::asks)
                    .flatMap(question -> errors(question, asked, findings, circumstances).stream())
                    .map(error -> new FieldError(error.path(), page.key(), error.message(), error.anchor()))
                    .forEach(errors::add);
        }
        return errors;
    }

    private List<Told> errors(Question question, Asked asked, Map<String, String> findings, Check circumstances) {
        var errors = new ArrayList<Told>();
        for (var one : question.concrete(asked.answers())) {
            for (var leaf : one.leaves()) {
                if (asked.paths().contains(leaf.path())) {
                    complaint(one, leaf.path(), asked.answers(), findings.get(leaf.path()), circumstances)
                            .map(told -> inRow(question, one, told))
                            .ifPresent(errors::add);
                }
            }
        }
        return errors;
    }

    private Map<String, String> findings(Asked asked) {
        var document = asked.answers().json();
        for (var question : asked.questions()) {
            for (var one : question.concrete(asked.answers())) {
                one.leaves().forEach(leaf -> groups(document, leaf.path()));
            }
        }
        var findings = new HashMap<String, String>();
        for (var error : schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))) {
            findings.merge(path(error), error.getKeyword(), AnswerCheck::graver);
        }
        return findings;
    }

    /** Makes the groups above that value, so that what is missing in them is told of itself. */
    private static void groups(ObjectNode document, String path) {
        JsonNode group = document;
        int from = 0;
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', from)) {
            var key = path.substring(from, dot);
            if (group instanceof ObjectNode object && !object.has(key)) {
                object.putObject(key);
            }
            group = group.isArray() ? group.get(Integer.parseInt(key)) : group.get(key);
            if (group == null) {
                return;
            }
            from = dot + 1;
        }
    }

    private static String path(com.networknt.schema.Error error) {
        var path = new StringBuilder();
        var location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.append(path.isEmpty() ? "" : ".").append(location.getElement(i));
        }
        if ("required".equals(error.getKeyword())) {
            path.append(path.isEmpty() ? "" : ".").append(error.getProperty());
        }
        return path.toString();
    }

    private static String graver(String one, String other) {
        return GRAVITY.indexOf(one) <= GRAVITY.indexOf(other) ? one : other;
    }

    private Optional<Told> complaint(
            Question question, String path, Answers answers, @Nullable String keyword, Check circumstances) {
        if (keyword == null) {
            return rules.broken(path, answers, circumstances.today())
                    .map(message -> new Told(path, message, PageView.id(path) + "-day"));
        }
        if ("required".equals(keyword) && circumstances.mayLack(question, path)) {
            return Optional.empty();
        }
        return Optional.of(Complaints.about(question, path, keyword, answers.raw(path)));
    }

    /** What is wrong in a row names the row. */
    private static Told inRow(Question question, Question one, Told told) {
        if (!(question instanceof Question.Rows rows) || one instanceof Question.Rows) {
            return told;
        }
        var below = told.path().substring(rows.field().length() + 1);
        int row = Integer.parseInt(below.substring(0, below.indexOf('.'))) + 1;
        return new Told(told.path(), Words.say("forms.rows.problem", rows.one(), row, told.message()), told.anchor());
    }

    /** What is said about a value, and the input to go to. */
    record Told(String path, LocalText message, String anchor) {}
}
