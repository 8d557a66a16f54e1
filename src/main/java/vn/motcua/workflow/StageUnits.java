package vn.motcua.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;

/** Finds the unit that does a stage on a day, through the successors of a unit that ended. */
@Service
public class StageUnits {

    private final Organisation organisation;

    StageUnits(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * What a rule may rest on.
     *
     * @param receiving the unit at whose counter the subject was received
     * @param done the unit that did each stage so far
     * @param chosen the unit that the officer of a stage chose
     */
    public record Circumstances(
            UnitId receiving, String sector, JsonNode answers, Map<String, UnitId> done, Map<String, UnitId> chosen) {}

    /**
     * The unit that answers for the stage on that day; empty where that cannot be told (no such place in the declaration, nobody
     * competent, several successors): then a person has to decide whose work it is.
     */
    public Optional<UnitId> unitFor(Stage stage, Circumstances given, LocalDate date) {
        return switch (stage.unit()) {
            case UnitRule.ReceivingUnit _ -> inForce(given.receiving(), given, date);
            case UnitRule.CompetentDepartment _ ->
                organisation.departmentFor(given.sector(), date).map(Unit::id);
            case UnitRule.CommuneOf(var field) -> commune(field, given, date);
            case UnitRule.AgencyAbove _ ->
                Optional.ofNullable(organisation.unit(given.receiving()).parent())
                        .flatMap(parent -> inForce(parent, given, date));
            case UnitRule.AgencyBelow(var field) ->
                commune(field, given, date)
                        .filter(unit ->
                                given.receiving().equals(organisation.unit(unit).parent()));
            case UnitRule.NamedAgency(var key) -> organisation.byKey(key, date).map(Unit::id);
            case UnitRule.UnitOfStage(var earlier) ->
                Optional.ofNullable(given.done().get(earlier)).flatMap(unit -> inForce(unit, given, date));
            case UnitRule.ChosenAt(var earlier) ->
                Optional.ofNullable(given.chosen().get(earlier)).flatMap(unit -> inForce(unit, given, date));
        };
    }

    private Optional<UnitId> inForce(UnitId unit, Circumstances given, LocalDate date) {
        return only(organisation.successors(unit, given.sector(), date));
    }

    /** The commune an answer names, by its key or by the statistical office's code. */
    private Optional<UnitId> commune(String field, Circumstances given, LocalDate date) {
        var answer = given.answers().at("/" + field.replace('.', '/')).asString("");
        return only(organisation.communes(date).stream()
                .filter(unit -> unit.key().equals(answer) || answer.equals(unit.gso()))
                .toList());
    }

    private static Optional<UnitId> only(List<Unit> units) {
        return units.size() == 1 ? Optional.of(units.getFirst().id()) : Optional.empty();
    }
}
