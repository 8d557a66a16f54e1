package vn.motcua.dossier.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.identity.MandateId;

/**
 * What is handed in.
 *
 * @param applicant name of the owner where an officer enters for somebody; else the answers say it
 * @param onBehalfOf the mandate by which a citizen hands it in for somebody else
 * @param key what makes a second press of the button the same dossier
 */
public record Submission(
        ProcedureCode procedure,
        Channel channel,
        Optional<String> applicant,
        JsonNode answers,
        Key key,
        Optional<MandateId> onBehalfOf) {

    /** Handed in for oneself, or entered by a counter. */
    public Submission(ProcedureCode procedure, Channel channel, Optional<String> applicant, JsonNode answers, Key key) {
        this(procedure, channel, applicant, answers, key, Optional.empty());
    }

    /** Names one submission of one account; a repeated one answers the same dossier. */
    public record Key(String account, String value, String hash) {

        /** The key of an account, bound to the content it came with. */
        public static Key of(String account, String value, String content) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
                return new Key(account, value, HexFormat.of().formatHex(digest));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
