package vn.motcua.dossier;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;

/**
 * What is handed in.
 *
 * @param applicant name of the owner, where an officer enters a dossier for somebody
 * @param answers JSON after the schema of the procedure's form
 * @param idempotencyKey the same key of the same account is the same dossier
 */
public record NewDossier(
        ProcedureCode procedure,
        Channel channel,
        Optional<String> applicant,
        JsonNode answers,
        String idempotencyKey) {}
