package vn.motcua.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One recorded act or read, as it stands in the record: plain texts, so that a row somebody tampered with can still be
 * shown.
 *
 * @param id id of the row, ordered by machine time
 * @param recordedAt machine time
 * @param officeTime the time that people saw then
 * @param kind act or read
 * @param seal number of the seal that covers the row, absent while it waits for the next one
 */
public record AuditRow(
        UUID id,
        Instant recordedAt,
        Instant officeTime,
        AuditKind kind,
        String actorId,
        String actorName,
        @Nullable String actorPost,
        @Nullable String actorUnit,
        String action,
        String subjectKind,
        String subjectId,
        String detail,
        Optional<Long> seal) {}
