package vn.motcua.dossier.internal;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierState;

/**
 * One line of a timeline.
 *
 * @param stage name of the stage in words of that time, for acts at a stage
 * @param outcome name of the outcome in words of that time
 * @param note what the person wrote
 */
public record Happened(
        DossierAction action,
        Optional<DossierState> from,
        DossierState to,
        By by,
        Instant at,
        Optional<String> stage,
        Optional<String> outcome,
        Optional<String> note) {}
