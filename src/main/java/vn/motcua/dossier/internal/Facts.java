package vn.motcua.dossier.internal;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureVersionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.forms.FormId;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.RouteKey;

/**
 * What is fixed about a dossier when it is handed in, the pinned versions of the definitions that govern it for its
 * whole life among them (I15). Only the answers may be mended, by a supplement.
 *
 * @param receiving the unit at whose counter it was handed in
 * @param competent the agency that answers for it (I1)
 */
public record Facts(
        DossierId id,
        DossierNumber number,
        Governing governing,
        Party party,
        Channel channel,
        UnitId receiving,
        String receivingName,
        UnitId competent,
        TimeLimit limit,
        JsonNode answers) {

    Facts answered(JsonNode mended) {
        return new Facts(
                id, number, governing, party, channel, receiving, receivingName, competent, limit, mended.deepCopy());
    }

    /** The same at another commune, which takes it in and answers for it. */
    Facts movedTo(UnitId unit, String name) {
        return new Facts(id, number, governing, party, channel, unit, name, unit, limit, answers);
    }

    /**
     * The pinned definitions, with the words of that time that lists show.
     *
     * @param regime key of the law in force at submission, see table dossier.regime
     */
    public record Governing(
            ProcedureVersionId procedureVersion,
            String procedureCode,
            String procedureName,
            String sector,
            String regime,
            FormId form,
            RouteKey route) {}

    /** Whose dossier it is and who handed it in. */
    public record Party(Optional<UUID> account, String applicant, String submitter, Optional<String> phone) {}
}
