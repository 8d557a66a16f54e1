package vn.motcua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That an account acts for somebody else (chủ hồ sơ and người nộp are two, one-stop rule R-04).
 *
 * @param relation what a person is to who acts; absent for organisations
 * @param paperDate day of the written authorisation, where it stands on one
 * @param until last day, in office time; absent where it has no set end
 * @param begunAt office time
 * @param endedAt office time; absent while nobody has ended it
 */
public record Mandate(
        MandateId id,
        AccountId account,
        Represented whom,
        MandateBasis basis,
        @Nullable Relation relation,
        @Nullable LocalDate paperDate,
        @Nullable LocalDate until,
        Instant begunAt,
        @Nullable Instant endedAt) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Whether one can act by it on that day. */
    public boolean isUsableOn(LocalDate day) {
        return endedAt == null && (until == null || !day.isAfter(until));
    }

    /** The day it was ended, or else its last one; only where it has an end. */
    public LocalDate lastDay() {
        if (endedAt != null) {
            return LocalDate.ofInstant(endedAt, ZONE);
        }
        return Objects.requireNonNull(until);
    }

    /** The organisation, if it is for one. */
    public Optional<Represented.Organisation> organisation() {
        return whom instanceof Represented.Organisation organisation ? Optional.of(organisation) : Optional.empty();
    }

    /** What pages call the capacity: for persons the relation seen from the other side. */
    public String capacityKey() {
        return relation == null ? basis.messageKey() : relation.messageKey().replace(".relation.", ".capacity.");
    }
}
