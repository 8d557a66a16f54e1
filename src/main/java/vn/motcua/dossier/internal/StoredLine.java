package vn.motcua.dossier.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new row of {@code dossier.timeline} as JSON carries it to the database. */
record StoredLine(
        Instant at,
        String action,
        @Nullable String from,
        String to,
        @Nullable UUID account,
        String name,
        String post,
        String unit,
        @Nullable String stage,
        @Nullable String outcome,
        @Nullable String note) {

    static StoredLine of(Happened line) {
        return new StoredLine(
                line.at(),
                line.action().name(),
                line.from().map(Enum::name).orElse(null),
                line.to().name(),
                line.by().account().orElse(null),
                line.by().name(),
                line.by().post(),
                line.by().unit(),
                line.stage().orElse(null),
                line.outcome().orElse(null),
                line.note().orElse(null));
    }
}
