package vn.motcua.forms.internal;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Asked;
import vn.motcua.forms.Check;
import vn.motcua.forms.DaySpan;
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

    public AnswerCheck(ObjectNode schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.deepCopy());
    }

    /** What must be mended, in the order of the form. */
    public List<FieldError> errors(FormDefinition form, Answers answers, Check circumstances) {
        var asked = form.asked(answers);
        var findings = findings(form, asked);
        var errors = new ArrayList<FieldError>();
        for (var page : asked.pages()) {
            for (var question : page.questions()) {
                for (var leaf : question.leaves()) {
                    if (asked.asks(question) && asked.paths().contains(leaf.path())) {
                        complaint(form, asked, question, leaf.path(), findings, circumstances)
                                .map(told -> new FieldError(leaf.path(), page.key(), told.message(), told.anchor()))
                                .ifPresent(errors::add);
                    }
                }
            }
        }
        return errors;
    }

    private Map<String, String> findings(FormDefinition form, Asked asked) {
        var document = asked.answers().json();
        for (var path : form.fields()) {
            var keys = path.split("\\.", -1);
            var group = document;
            for (int i = 0; i < keys.length - 1; i++) {
                group = group.withObjectProperty(keys[i]);
            }
        }
        var findings = new HashMap<String, String>();
        for (var error : schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))) {
            findings.merge(path(error), error.getKeyword(), AnswerCheck::graver);
        }
        return findings;
    }

    private static String path(com.networknt.schema.Error error) {
        var path = new StringBuilder();
        var location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.append(path.isEmpty() ? "" : ".").append(location.getName(i));
        }
        if ("required".equals(error.getKeyword())) {
            path.append(path.isEmpty() ? "" : ".").append(error.getProperty());
        }
        return path.toString();
    }

    private static String graver(String one, String other) {
        return GRAVITY.indexOf(one) <= GRAVITY.indexOf(other) ? one : other;
    }

    private static Optional<Told> complaint(
            FormDefinition form,
            Asked asked,
            Question question,
            String path,
            Map<String, String> findings,
            Check circumstances) {
        var keyword = findings.get(path);
        if (keyword == null) {
            return brokenRule(form, asked.answers(), path, circumstances.today());
        }
        if (question instanceof Question.Paper && "required".equals(keyword) && circumstances.papersMayFollow()) {
            return Optional.empty();
        }
        return Optional.of(
                Complaints.about(question, path, keyword, asked.answers().raw(path)));
    }

    private static Optional<Told> brokenRule(FormDefinition form, Answers answers, String path, LocalDate today) {
        var days = answers.days(path);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return form.rules().stream()
                .filter(rule -> rule.field().equals(path) && broken(rule, days.get(), answers, today))
                .findFirst()
                .map(rule -> new Told(rule.message(), PageView.id(path) + "-day"));
    }

    /** Of a date known in part the day most in favour of whoever answered counts: only what cannot be so is broken. */
    private static boolean broken(Rule rule, DaySpan days, Answers answers, LocalDate today) {
        return switch (rule) {
            case Rule.NotFuture notFuture ->
                days.first().plusYears(notFuture.years()).isAfter(today);
            case Rule.NotAfter notAfter ->
                answers.days(notAfter.other())
                        .map(DaySpan::last)
                        .filter(days.first().plusYears(notAfter.years())::isAfter)
                        .isPresent();
            case Rule.NotBefore notBefore ->
                answers.days(notBefore.other())
                        .map(DaySpan::first)
                        .filter(days.last()::isBefore)
                        .isPresent();
            case Rule.NotBeforeDay notBefore -> days.last().isBefore(notBefore.day());
        };
    }

    /** What is said about a value, and the input to go to. */
    record Told(LocalText message, String anchor) {}
}
