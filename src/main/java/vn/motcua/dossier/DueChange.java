package vn.motcua.dossier;

import java.time.Instant;

/**
 * A dossier whose due date a decision about the days off moves.
 *
 * @param before the date until then
 * @param after the date from then on
 * @param held whether its clock stands, so that the date moves again when it runs on
 */
public record DueChange(
        DossierNumber number, String procedure, String receivingName, Instant before, Instant after, boolean held) {}
