package vn.motcua.workflow.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.organisation.Role;
import vn.motcua.workflow.Allowance;
import vn.motcua.workflow.Allowance.PauseScope;
import vn.motcua.workflow.Condition;
import vn.motcua.workflow.Outcome;
import vn.motcua.workflow.Output;
import vn.motcua.workflow.Route;
import vn.motcua.workflow.RouteKey;
import vn.motcua.workflow.RouteMalformed;
import vn.motcua.workflow.Sees;
import vn.motcua.workflow.Stage;
import vn.motcua.workflow.UnitRule;

/** Reads a route file. The format is closed: a member it does not know, a repeated one or a trailing word is refused. */
public final class RouteReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RouteReader() {}

    /** Reads a route or refuses with a {@link RouteMalformed} that names the place. */
    public static Route read(String json) {
        try {
            return route(ClosedObject.of(JSON.readTree(json), ""));
        } catch (JacksonException notJson) {
            var malformed = new RouteMalformed("workflow.malformed.not-json", notJson.getOriginalMessage());
            malformed.initCause(notJson);
            throw malformed;
        }
    }

    private static Route route(ClosedObject object) {
        var key = new RouteKey(object.text("code"), object.number("version"));
        var name = object.words("name");
        var limit = object.number("limit");
        var stages = objects(object, "stages", RouteReader::stage);
        object.end();
        return new Route(key, name, limit, stages);
    }

    private static Stage stage(ClosedObject object) {
        var stage = new Stage(
                object.text("code"),
                object.words("name"),
                unit(object),
                object.oneOf("role", Role.class),
                allowance(object),
                object.texts("needs"),
                when(object).orElse(null),
                objects(object, "outcomes", RouteReader::outcome),
                object.oneOf("output", Output.class),
                sees(object).orElse(null),
                object.yes("silenceConsents"));
        object.end();
        return stage;
    }

    private static Outcome outcome(ClosedObject object) {
        var outcome = new Outcome(
                object.text("code"),
                object.words("name"),
                object.oneOf("leads", Outcome.Leads.class),
                object.optional("to").isPresent() ? object.text("to") : null,
                object.yes("noteRequired"));
        object.end();
        return outcome;
    }

    private static Allowance allowance(ClosedObject object) {
        var hours = object.optional("hours").isPresent();
        var pause = object.optional("pause").isPresent();
        if (hours == pause) {
            throw new RouteMalformed("workflow.malformed.hours-or-pause", object.place());
        }
        return hours
                ? new Allowance.Hours(object.number("hours"))
                : new Allowance.Pause(object.oneOf("pause", PauseScope.class));
    }

    private static UnitRule unit(ClosedObject stage) {
        var rule = stage.required("unit");
        var place = stage.placeOf("unit");
        if (rule.isString()) {
            return switch (rule.asString()) {
                case "receiving-unit" -> new UnitRule.ReceivingUnit();
                case "competent-department" -> new UnitRule.CompetentDepartment();
                case "agency-above" -> new UnitRule.AgencyAbove();
                default -> throw new RouteMalformed("workflow.malformed.unit", place, rule.asString());
            };
        }
        var object = ClosedObject.of(rule, place);
        var names = new HashSet<>(rule.propertyNames());
        if (names.size() != 1) {
            throw new RouteMalformed("workflow.malformed.unit", place, String.join(", ", names));
        }
        var name = names.iterator().next();
        return switch (name) {
            case "commune-of" -> new UnitRule.CommuneOf(object.text(name));
            case "agency-below" -> new UnitRule.AgencyBelow(object.text(name));
            case "agency" -> new UnitRule.NamedAgency(object.text(name));
            case "unit-of-stage" -> new UnitRule.UnitOfStage(object.text(name));
            case "chosen-at" -> new UnitRule.ChosenAt(object.text(name));
            default -> throw new RouteMalformed("workflow.malformed.unit", place, name);
        };
    }

    private static Optional<Condition> when(ClosedObject stage) {
        return stage.optional("when").map(schema -> ConditionReader.read(schema, stage.placeOf("when")));
    }

    private static Optional<Sees> sees(ClosedObject stage) {
        return stage.optional("sees").map(node -> {
            var object = ClosedObject.of(node, stage.placeOf("sees"));
            var sees = new Sees(new HashSet<>(object.texts("fields")), new HashSet<>(object.texts("papers")));
            object.end();
            return sees;
        });
    }

    private static <T> List<T> objects(ClosedObject parent, String member, Function<ClosedObject, T> read) {
        parent.required(member);
        List<JsonNode> nodes = parent.list(member);
        return IntStream.range(0, nodes.size())
                .mapToObj(
                        at -> read.apply(ClosedObject.of(nodes.get(at), parent.placeOf(member) + "[" + (at + 1) + "]")))
                .toList();
    }
}
