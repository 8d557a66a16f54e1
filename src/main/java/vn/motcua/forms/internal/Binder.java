package vn.motcua.forms.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Bound;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.Question;

/** Takes over what was sent, from a page or as JSON: keeps what is asked, reports the rest. */
public final class Binder {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_NAMES = 50;
    private static final int MOST_ROWS = 200;
    private static final Pattern ROW = Pattern.compile("\\.[0-9]+(?=\\.|$)");

    private Binder() {}

    public static Bound bind(
            FormDefinition form, FormPage page, MultiValueMap<String, String> fields, Answers answers) {
        var sent = new SentFields(fields);
        var own = new Own(new HashSet<>(), new ArrayList<>());
        var typed = Answers.none();
        for (var question : page.questions()) {
            if (!(question instanceof Question.Paper)) {
                own.add(question);
                typed = typed.with(sent.answer(question));
            }
        }
        var merged = answers.only(path -> !own.has(path)).with(typed);
        var asked = form.asked(merged).paths();
        var kept = merged.only(path -> !own.has(path) || asked.contains(path));
        var dropped = sent.unread();
        typed.paths().stream().filter(path -> !asked.contains(path)).forEach(dropped::add);
        return new Bound(kept, readable(dropped));
    }

    /** The paths that a page answers, those of its rows included. */
    private record Own(Set<String> paths, List<String> rows) {

        void add(Question question) {
            question.leaves().forEach(leaf -> paths.add(leaf.path()));
            if (question instanceof Question.Rows) {
                rows.add(question.field() + ".");
            }
        }

        boolean has(String path) {
            return paths.contains(path) || rows.stream().anyMatch(path::startsWith);
        }
    }

    public static Bound read(FormDefinition form, JsonNode sent) {
        var dropped = new ArrayList<String>();
        var scalars = new LinkedHashMap<String, JsonNode>();
        var owners = owners(form);
        new Reading(rowsOf(form), scalars, dropped).collect("", sent);
        var known = Answers.none();
        for (var entry : scalars.entrySet()) {
            var owner = owners.get(ROW.matcher(entry.getKey()).replaceAll(""));
            if (owner == null) {
                dropped.add(entry.getKey());
            } else {
                known = known.with(clean(owner, entry.getKey(), entry.getValue()));
            }
        }
        known = known.closed();
        var settled = form.settled(known);
        for (var path : known.paths()) {
            if (!settled.at(path).equals(known.at(path))) {
                dropped.add(path);
            }
        }
        return new Bound(settled, readable(dropped));
    }

    private static Map<String, Question> owners(FormDefinition form) {
        var owners = new LinkedHashMap<String, Question>();
        for (var question : form.questions()) {
            if (question instanceof Question.Rows rows) {
                rows.row(0)
                        .forEach(one -> one.leaves()
                                .forEach(leaf ->
                                        owners.put(ROW.matcher(leaf.path()).replaceAll(""), one)));
            } else {
                question.leaves().forEach(leaf -> owners.put(leaf.path(), question));
            }
        }
        return owners;
    }

    private static Set<String> rowsOf(FormDefinition form) {
        return form.questions().stream()
                .filter(Question.Rows.class::isInstance)
                .map(Question::field)
                .collect(Collectors.toSet());
    }

    /** The single values of a JSON document by path; lists are read only where rows are asked. */
    private record Reading(Set<String> rows, Map<String, JsonNode> scalars, List<String> dropped) {

        void collect(String path, JsonNode node) {
            if (node.isObject()) {
                for (var entry : node.properties()) {
                    var below = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
                    if (entry.getKey().contains(".")) {
                        dropped.add(below);
                    } else {
                        collect(below, entry.getValue());
                    }
                }
            } else if (node.isArray() && rows.contains(path) && node.size() <= MOST_ROWS) {
                for (int row = 0; row < node.size(); row++) {
                    collect(path + "." + row, node.get(row));
                }
            } else if (node.isValueNode() && !path.isEmpty()) {
                if (!node.isNull()) {
                    scalars.put(path, node);
                }
            } else {
                dropped.add(path.isEmpty() ? "/" : path);
            }
        }
    }

    private static Answers clean(Question question, String path, JsonNode value) {
        if (!value.isString()) {
            var one = Answers.none().json();
            one.set("value", value);
            return Answers.of(one).at("value").map(scalar -> put(path, scalar)).orElse(Answers.none());
        }
        var text = SentFields.clean(question, value.asString());
        return text.isEmpty() ? Answers.none() : Answers.none().with(path, text);
    }

    private static Answers put(String path, JsonNode scalar) {
        if (scalar.isBoolean()) {
            return Answers.none().with(path, scalar.asBoolean());
        }
        return scalar.isNumber()
                ? Answers.none().with(path, scalar.decimalValue())
                : Answers.none().with(path, scalar.asString());
    }

    private static List<String> readable(List<String> names) {
        return names.stream()
                .distinct()
                .limit(MOST_NAMES)
                .map(CleanText::line)
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .toList();
    }
}
