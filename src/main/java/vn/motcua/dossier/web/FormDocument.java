package vn.motcua.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.forms.CodeList;
import vn.motcua.forms.Condition;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.FormStep;
import vn.motcua.forms.LocalText;
import vn.motcua.forms.Question;
import vn.motcua.forms.Rule;

/** Writes a form down for programs: the words and conditions of docs/forms.md, beside the schema of its answers. */
final class FormDocument {

    private final FormDefinition form;
    private final Map<String, List<FormAnswers.Code>> codeLists = new LinkedHashMap<>();

    private FormDocument(FormDefinition form) {
        this.form = form;
    }

    static FormAnswers.Form of(ProcedureCode procedure, FormDefinition form) {
        return new FormDocument(form).write(procedure);
    }

    private FormAnswers.Form write(ProcedureCode procedure) {
        var steps = form.steps().stream().map(this::step).toList();
        return new FormAnswers.Form(
                procedure.value(),
                form.id().code(),
                form.id().version(),
                form.title(),
                form.schema(),
                steps,
                form.rules().stream().map(FormDocument::rule).toList(),
                codeLists);
    }

    private FormAnswers.Step step(FormStep step) {
        return new FormAnswers.Step(
                step.key(), step.title(), step.pages().stream().map(this::page).toList());
    }

    private FormAnswers.Page page(FormPage page) {
        return new FormAnswers.Page(
                page.key(),
                page.title(),
                words(page.hint()),
                words(page.why()),
                shown(page.showIf()),
                page.questions().stream().map(this::asked).toList());
    }

    private FormAnswers.Asked asked(Question question) {
        var prompt = question.prompt();
        return new FormAnswers.Asked(
                prompt.field(),
                kind(question),
                prompt.label(),
                words(prompt.hint()),
                words(prompt.why()),
                words(prompt.missing()),
                shown(prompt.showIf()),
                required(prompt.required()),
                details(question));
    }

    private static FormAnswers.QuestionKind kind(Question question) {
        return switch (question) {
            case Question.Text _ -> FormAnswers.QuestionKind.TEXT;
            case Question.Count _ -> FormAnswers.QuestionKind.NUMBER;
            case Question.Money _ -> FormAnswers.QuestionKind.MONEY;
            case Question.Day _ -> FormAnswers.QuestionKind.DAY;
            case Question.Choice _ -> FormAnswers.QuestionKind.CHOICE;
            case Question.Code _ -> FormAnswers.QuestionKind.CODE;
            case Question.YesNo _ -> FormAnswers.QuestionKind.YES_NO;
            case Question.Address _ -> FormAnswers.QuestionKind.ADDRESS;
            case Question.Paper _ -> FormAnswers.QuestionKind.PAPER;
            case Question.Rows _ -> FormAnswers.QuestionKind.ROWS;
            case Question.Computed _ -> FormAnswers.QuestionKind.COMPUTED;
        };
    }

    private FormDetails details(Question question) {
        return switch (question) {
            case Question.Text text ->
                new FormDetails.OfText(text.look().lines(), words(text.invalid()), text.secret());
            case Question.Count number -> new FormDetails.OfNumber(number.decimals(), words(number.unit()));
            case Question.Day day -> new FormDetails.OfDay(day.known().name());
            case Question.Choice choice ->
                new FormDetails.OfChoice(
                        choice.options().stream().map(FormDocument::option).toList());
            case Question.Code code -> new FormDetails.OfCode(listed(code.list()));
            case Question.Address address ->
                new FormDetails.OfAddress(
                        listed(address.communes()),
                        address.here(),
                        address.within(),
                        listedOrNone(address.reach().provinces()),
                        listedOrNone(address.reach().countries()),
                        address.street().name());
            case Question.Computed computed ->
                new FormDetails.OfComputed(
                        ConditionDocument.of(computed.formula()),
                        computed.shape() instanceof Question.Count number ? words(number.unit()) : null);
            case Question.Rows rows ->
                new FormDetails.OfRows(
                        rows.one(),
                        rows.most(),
                        rows.each().stream().map(this::asked).toList());
            case Question.Money _, Question.YesNo _, Question.Paper _ -> new FormDetails.None();
        };
    }

    private static FormAnswers.Option option(Question.Option option) {
        return new FormAnswers.Option(option.value(), option.label(), words(option.hint()));
    }

    private @Nullable String listedOrNone(CodeList list) {
        return list.isEmpty() ? null : listed(list);
    }

    private String listed(CodeList list) {
        codeLists.computeIfAbsent(
                list.name(),
                name -> list.entries().stream()
                        .map(entry -> new FormAnswers.Code(entry.code(), entry.name()))
                        .toList());
        return list.name();
    }

    private static FormAnswers.RuleAnswer rule(Rule rule) {
        return switch (rule) {
            case Rule.NotFuture(var field, var years, var when, var message) ->
                new FormAnswers.RuleAnswer("notFuture", field, null, years, null, shown(when), message);
            case Rule.NotAfter(var field, var other, var years, var message) ->
                new FormAnswers.RuleAnswer("notAfter", field, other, years, null, null, message);
            case Rule.NotBefore(var field, var other, var message) ->
                new FormAnswers.RuleAnswer("notBefore", field, other, null, null, null, message);
            case Rule.NotBeforeDay(var field, var day, var message) ->
                new FormAnswers.RuleAnswer("notBefore", field, null, null, day.toString(), null, message);
        };
    }

    private static @Nullable LocalText words(LocalText text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable JsonNode shown(Condition condition) {
        return condition.equals(Condition.always()) ? null : ConditionDocument.of(condition);
    }

    private static JsonNode required(Condition condition) {
        if (condition.equals(Condition.always())) {
            return BooleanNode.TRUE;
        }
        return condition.equals(Condition.never()) ? BooleanNode.FALSE : ConditionDocument.of(condition);
    }
}
