package vn.motcua.workflow;

import java.util.Optional;

/** Says which unit does a stage. Resolved on the date the stage opens, through successors of a unit that ended. */
public sealed interface UnitRule {

    /** The unit at whose counter the dossier was received. */
    record ReceivingUnit() implements UnitRule {}

    /** The department that is competent for the procedure's sector. */
    record CompetentDepartment() implements UnitRule {}

    /** The commune of an address in the declaration. */
    record CommuneOf(String field) implements UnitRule {}

    /** The agency above the one that received. */
    record AgencyAbove() implements UnitRule {}

    /** The agency below the one that received which holds the place named in the declaration. */
    record AgencyBelow(String field) implements UnitRule {}

    /** One agency, by its key in the locality's organisation. */
    record NamedAgency(String unitKey) implements UnitRule {}

    /** The unit that did an earlier stage. */
    record UnitOfStage(String stage) implements UnitRule {}

    /** The unit that the officer of an earlier stage chose. */
    record ChosenAt(String stage) implements UnitRule {}

    /** The earlier stage that this rule rests on. */
    default Optional<String> stageRead() {
        return switch (this) {
            case UnitOfStage(var stage) -> Optional.of(stage);
            case ChosenAt(var stage) -> Optional.of(stage);
            case ReceivingUnit _, CompetentDepartment _, CommuneOf _, AgencyAbove _, AgencyBelow _, NamedAgency _ ->
                Optional.empty();
        };
    }

    /** The field of the declaration that this rule rests on, as a dotted path. */
    default Optional<String> fieldRead() {
        return switch (this) {
            case CommuneOf(var field) -> Optional.of(field);
            case AgencyBelow(var field) -> Optional.of(field);
            case ReceivingUnit _, CompetentDepartment _, AgencyAbove _, NamedAgency _, UnitOfStage _, ChosenAt _ ->
                Optional.empty();
        };
    }
}
