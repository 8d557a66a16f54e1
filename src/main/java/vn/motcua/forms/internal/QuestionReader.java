package vn.motcua.forms.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.forms.CodeList;
import vn.motcua.forms.Formula;
import vn.motcua.forms.Question;

/** Reads one question; its kind follows from the schema of its field. */
final class QuestionReader {

    private static final Set<String> COMMON =
            Set.of("field", "label", "hint", "why", "missing", "optional", "requiredIf", "showIf", "prefill");
    private static final Set<String> INPUT_MODES = Set.of("", "text", "numeric", "tel", "email");

    private final JsonPart part;
    private final Map<String, ObjectNode> leaves;
    private final FormParts parts;

    private final Map<String, Question> earlier;

    QuestionReader(JsonPart part, Map<String, ObjectNode> leaves, FormParts parts, Map<String, Question> earlier) {
        this.part = part;
        this.leaves = leaves;
        this.parts = parts;
        this.earlier = earlier;
    }

    Question read(Question.Prompt prompt) {
        var leaf = leaves.get(prompt.field());
        if (leaf == null) {
            return address(prompt);
        }
        if (part.has("compute")) {
            return computed(prompt, leaf);
        }
        var type = leaf.path("type").asString();
        if (type.equals("array")) {
            only("one", "each");
            return new Question.Rows(
                    prompt,
                    part.words("one"),
                    each(prompt),
                    leaf.get("maxItems").asInt());
        }
        if (type.equals("boolean")) {
            only();
            return new Question.YesNo(prompt);
        }
        return type.equals("string") ? string(prompt, leaf) : number(prompt, leaf);
    }

    private Question computed(Question.Prompt prompt, ObjectNode leaf) {
        part.only(Set.of("field", "label", "hint", "why", "showIf", "unit", "compute"));
        var formula = new FormulaReader(earlier).read(part.part("compute"));
        if (formula instanceof Formula.Copy(var of)) {
            var copied = Objects.requireNonNull(earlier.get(of));
            if (!leaf.equals(leaves.get(of))) {
                throw part.refuse("a copy has the schema of what it copies.");
            }
            return new Question.Computed(prompt, formula, copied.with(prompt));
        }
        if (!leaf.path("type").asString().matches("integer|number")) {
            throw part.refuse("what is computed is a number, unless it is a copy.");
        }
        return new Question.Computed(prompt, formula, number(prompt, leaf));
    }

    private List<Question> each(Question.Prompt prompt) {
        var scope = new Questions(SchemaReader.ofRow(prompt.field(), leaves), parts);
        for (var one : new Groups(parts).questions(part, "each")) {
            if (Stream.of("showIf", "requiredIf", "prefill", "compute").anyMatch(one::has)) {
                throw one.refuse(
                        "a question of a row is always asked: it has no showIf, requiredIf, prefill or compute.");
            }
            var question = scope.question(one);
            if (question instanceof Question.Paper || question instanceof Question.Rows) {
                throw one.refuse("a row holds no papers and no rows.");
            }
        }
        scope.requireAllAsked(part);
        return scope.all();
    }

    private Question number(Question.Prompt prompt, ObjectNode leaf) {
        long least = leaf.get("minimum").asLong();
        long most = leaf.get("maximum").asLong();
        if (leaf.has("format")) {
            only();
            return new Question.Money(prompt, least, most);
        }
        only("unit");
        int decimals =
                leaf.has("multipleOf") ? leaf.get("multipleOf").asString().length() - "0.".length() : 0;
        return new Question.Count(prompt, least, most, decimals, part.optionalWords("unit"));
    }

    private Question string(Question.Prompt prompt, ObjectNode leaf) {
        if (leaf.has("enum")) {
            only("options");
            return new Question.Choice(prompt, options(leaf));
        }
        if (leaf.has("codes")) {
            only();
            return new Question.Code(prompt, parts.list(leaf.get("codes").asString()));
        }
        return switch (leaf.path("format").asString("")) {
            case "date" -> {
                only("autocomplete");
                yield new Question.Day(prompt, part.text("autocomplete", ""), Question.Day.Known.DAY);
            }
            case SchemaReader.PARTIAL_DATE -> {
                only("autocomplete", "least");
                yield new Question.Day(prompt, part.text("autocomplete", ""), least());
            }
            case "file-hash" -> {
                only();
                yield new Question.Paper(prompt);
            }
            default -> text(prompt, leaf);
        };
    }

    private Question text(Question.Prompt prompt, ObjectNode leaf) {
        only("invalid", "lines", "width", "autocomplete", "inputmode", "digits", "secret");
        var invalid = part.optionalWords("invalid");
        if (leaf.has("pattern") == invalid.isEmpty()) {
            throw part.refuse("a text with a pattern says what is right: 'invalid'; a text without has none.");
        }
        var inputmode = part.text("inputmode", "");
        if (!INPUT_MODES.contains(inputmode)) {
            throw part.part("inputmode").refuse("only numeric, tel, email and text are known.");
        }
        var look = new Question.TextLook(
                part.number("lines", 1), part.number("width", 0), part.text("autocomplete", ""), inputmode);
        if (!Set.of(0, 2, 4, 10, 20).contains(look.width())) {
            throw part.part("width").refuse("a width is 2, 4, 10 or 20 characters.");
        }
        return new Question.Text(
                prompt, leaf.get("maxLength").asInt(), invalid, look, part.yes("digits"), part.yes("secret"));
    }

    private Question.Day.Known least() {
        return switch (part.text("least", "year")) {
            case "month" -> Question.Day.Known.MONTH;
            case "year" -> Question.Day.Known.YEAR;
            default -> throw part.part("least").refuse("what must be known at least is year or month.");
        };
    }

    private List<Question.Option> options(ObjectNode leaf) {
        var options = part.list("options").stream().map(QuestionReader::option).toList();
        var written = JsonNodeFactory.instance.arrayNode();
        options.forEach(option -> written.add(option.value()));
        if (!written.equals(leaf.get("enum"))) {
            throw part.part("options").refuse("the options are those of the schema, in the same order.");
        }
        return options;
    }

    private static Question.Option option(JsonPart option) {
        option.only(Set.of("value", "label", "hint"));
        return new Question.Option(option.text("value"), option.words("label"), option.optionalWords("hint"));
    }

    private Question address(Question.Prompt prompt) {
        var commune = list(prompt, "commune");
        var provinces = list(prompt, "province");
        var countries = list(prompt, "country");
        var kinds =
                JsonNodeFactory.instance.arrayNode().add(Question.Address.HERE).add(Question.Address.ELSEWHERE);
        if (!countries.isEmpty()) {
            kinds.add(Question.Address.ABROAD);
        }
        var where = leaves.get(prompt.field() + ".where");
        if (where == null || commune.isEmpty() || !kinds.equals(where.get("enum"))) {
            throw part.refuse("the schema has no field '" + prompt.field() + "', nor an address of that name (a group"
                    + " of where, commune, place and, if asked, province, country with abroad, street).");
        }
        only("here", "within", "street");
        return new Question.Address(
                prompt,
                commune,
                part.words("here"),
                part.words("within"),
                new Question.Address.Reach(provinces, countries),
                street(prompt.field()));
    }

    private CodeList list(Question.Prompt prompt, String name) {
        var leaf = leaves.get(prompt.field() + "." + name);
        return leaf == null || !leaf.has("codes")
                ? CodeList.NONE
                : parts.list(leaf.get("codes").asString());
    }

    private Question.Address.Street street(String field) {
        var street = switch (part.text("street", "none")) {
            case "none" -> Question.Address.Street.NOT_ASKED;
            case "optional" -> Question.Address.Street.OPTIONAL;
            case "required" -> Question.Address.Street.REQUIRED;
            default -> throw part.part("street").refuse("street is none, optional or required.");
        };
        if (leaves.containsKey(field + ".street") == (street == Question.Address.Street.NOT_ASKED)) {
            throw part.refuse("the address has a street in the schema if and only if it is asked.");
        }
        return street;
    }

    private void only(String... own) {
        var allowed = new HashSet<>(COMMON);
        allowed.addAll(List.of(own));
        if (part.has("compute")) {
            allowed.add("compute");
        }
        part.only(allowed);
    }
}
