package vn.motcua.dossier;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.identity.MandateId;

/**
 * What is handed in.
 *
 * @param applicant name of the owner, where an officer enters a dossier for somebody
 * @param answers JSON after the schema of the procedure's form
 * @param idempotencyKey the same key of the same account is the same dossier
 * @param onBehalfOf the mandate by which a citizen hands it in for somebody else
 */
public record NewDossier(
        ProcedureCode procedure,
        Channel channel,
        Optional<String> applicant,
        JsonNode answers,
        String idempotencyKey,
        Optional<MandateId> onBehalfOf) {

    /** Handed in for oneself, or entered by a counter. */
    public NewDossier(
            ProcedureCode procedure,
            Channel channel,
            Optional<String> applicant,
            JsonNode answers,
            String idempotencyKey) {
        this(procedure, channel, applicant, answers, idempotencyKey, Optional.empty());
    }
}
