package vn.motcua.forms;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.forms.internal.AnswerCheck;
import vn.motcua.forms.internal.Binder;
import vn.motcua.forms.internal.PageViews;
import vn.motcua.forms.internal.Summaries;

/**
 * One published version of a form: what is asked, in which order, under which conditions, and what a valid answer is.
 *
 * <p>Immutable. The same definition serves the pages, the API, the officer's view and the papers. Answers are looked at
 * in the order of the form; the answer to a question that is not asked never counts.
 */
public final class FormDefinition {

    private final FormId id;
    private final LocalText title;
    private final List<FormStep> steps;
    private final List<Rule> rules;
    private final ObjectNode schema;
    private final AnswerCheck check;

    /** Made by the reader of form files, which has checked that the parts fit; see docs/forms.md. */
    public FormDefinition(FormId id, LocalText title, List<FormStep> steps, List<Rule> rules, ObjectNode schema) {
        this.id = id;
        this.title = title;
        this.steps = List.copyOf(steps);
        this.rules = List.copyOf(rules);
        this.schema = schema.deepCopy();
        this.check = new AnswerCheck(schema, rules);
    }

    public FormId id() {
        return id;
    }

    public LocalText title() {
        return title;
    }

    public List<FormStep> steps() {
        return steps;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** JSON Schema 2020-12 of complete answers, conditions included: the contract of the API. */
    public ObjectNode schema() {
        return schema.deepCopy();
    }

    /** All pages in order, asked or not. */
    public List<FormPage> pages() {
        return steps.stream().flatMap(step -> step.pages().stream()).toList();
    }

    /** The page of that key; unknown keys are told as {@link FormException.UnknownPage}. */
    public FormPage page(String key) {
        return pages().stream()
                .filter(page -> page.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new FormException.UnknownPage(key));
    }

    /** All questions in order, asked or not. */
    public List<Question> questions() {
        return pages().stream().flatMap(page -> page.questions().stream()).toList();
    }

    /** Paths of all values an answer may have, in order. */
    public Set<String> fields() {
        var fields = new LinkedHashSet<String>();
        questions().forEach(question -> question.leaves().forEach(leaf -> fields.add(leaf.path())));
        return fields;
    }

    /** What is asked given these answers. */
    public Asked asked(Answers answers) {
        return Asked.of(this, answers);
    }

    /** The pages asked given these answers, in order. */
    public List<FormPage> visiblePages(Answers answers) {
        return asked(answers).pages();
    }

    /** The page asked after this one, or none if it was the last. */
    public Optional<FormPage> pageAfter(FormPage page, Answers answers) {
        return neighbour(page, visiblePages(answers));
    }

    /** The page asked before this one, or none if it was the first. */
    public Optional<FormPage> pageBefore(FormPage page, Answers answers) {
        return neighbour(page, visiblePages(answers).reversed());
    }

    private static Optional<FormPage> neighbour(FormPage page, List<FormPage> pages) {
        return pages.stream().dropWhile(other -> !other.equals(page)).skip(1).findFirst();
    }

    /** The answers that count: what is not asked is left out. This is what a submission keeps. */
    public Answers settled(Answers answers) {
        return asked(answers).answers();
    }

    /**
     * Takes over the fields of one sent page; answers of other pages stay.
     *
     * <p>Never throws, whatever is sent. Paper slots are not read from fields, only set by
     * {@link Answers#with(String, String)} after the file was stored. Names that begin with {@code _} belong to the page
     * and are not reported.
     */
    public Bound bind(FormPage page, MultiValueMap<String, String> fields, Answers answers) {
        return Binder.bind(this, page, fields, answers);
    }

    /** Takes over answers sent as JSON; what is unknown or not asked is dropped and reported. Never throws. */
    public Bound read(JsonNode sent) {
        return Binder.read(this, sent);
    }

    /** What must be mended on that page, in its order. */
    public List<FieldError> validatePage(FormPage page, Answers answers, Check circumstances) {
        return validateAll(answers, circumstances).stream()
                .filter(error -> error.page().equals(page.key()))
                .toList();
    }

    /** Everything that must be mended before these answers are complete, in the order of the form. */
    public List<FieldError> validateAll(Answers answers, Check circumstances) {
        return check.errors(this, answers, circumstances);
    }

    /** The answers in words, by step; steps of which nothing is asked are left out. */
    public List<SummarySection> summary(Answers answers, Locale locale) {
        return Summaries.of(this, answers, locale);
    }

    /**
     * The answer to one question in words: a code by its name, a day as dd/mm/yyyy, an address in one line. Empty where it
     * is not asked or not answered; an unknown path is a programming error.
     */
    public String inWords(String field, Answers answers, Locale locale) {
        var question = questions().stream()
                .filter(other -> other.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The form " + id + " does not ask " + field));
        return Summaries.value(question, settled(answers), locale);
    }

    /** Paths of the papers that these answers ask for, with the hash of the file where there is one. */
    public Map<String, Optional<String>> papers(Answers answers) {
        var papers = new LinkedHashMap<String, Optional<String>>();
        for (var question : asked(answers).questions()) {
            if (question instanceof Question.Paper paper) {
                papers.put(paper.field(), answers.text(paper.field()));
            }
        }
        return papers;
    }

    /** Paths that the page shows or whose answers decide what it shows. */
    public Set<String> readsFields(FormPage page) {
        var fields = new LinkedHashSet<>(page.showIf().fields());
        for (var question : page.questions()) {
            fields.addAll(question.reads());
            question.leaves().forEach(leaf -> fields.add(leaf.path()));
        }
        return fields;
    }

    /**
     * The page for templates.
     *
     * @param errors what {@link #validatePage} found, or none
     * @param fileName name to show for the hash of a stored file
     */
    public PageView view(
            FormPage page, Answers answers, List<FieldError> errors, Locale locale, UnaryOperator<String> fileName) {
        return new PageViews(computed(answers), errors, locale, fileName, "").of(page);
    }

    /**
     * The page for templates, with one more empty row.
     *
     * @param added path of the rows, or anything else for no more
     */
    public PageView viewWithRow(
            FormPage page, Answers answers, String added, Locale locale, UnaryOperator<String> fileName) {
        return new PageViews(computed(answers), List.of(), locale, fileName, added).of(page);
    }

    /** The draft's answers with what follows from them. */
    private Answers computed(Answers answers) {
        var paths = questions().stream()
                .filter(Question.Computed.class::isInstance)
                .map(Question::field)
                .toList();
        return paths.isEmpty()
                ? answers
                : answers.only(path -> !paths.contains(path))
                        .with(asked(answers).answers().only(paths::contains));
    }
}
