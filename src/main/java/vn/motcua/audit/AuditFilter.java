package vn.motcua.audit;

import java.util.Optional;

/**
 * What is asked of the record; absent parts do not restrict.
 *
 * @param actor id of the actor
 * @param action exact action, for example {@code dossier.receive}
 * @param subject id or public number of the subject
 * @param kind acts or reads only
 */
public record AuditFilter(
        Optional<String> actor, Optional<String> action, Optional<String> subject, Optional<AuditKind> kind) {

    /** Asks for everything. */
    public static AuditFilter all() {
        return new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
