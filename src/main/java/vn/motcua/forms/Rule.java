package vn.motcua.forms;

import java.time.LocalDate;

/**
 * A check across fields: a closed set. A rule is silent while one of its fields is unanswered, hidden or wrong, and where a
 * date that is known in part (a year only) may still keep it.
 */
public sealed interface Rule {

    /** The date that is named wrong. */
    String field();

    /** What is said about it. */
    LocalText message();

    /** Where the condition holds, the date lies at least that many years before today; with 0 years it may be today. */
    record NotFuture(String field, int years, Condition when, LocalText message) implements Rule {}

    /** The date lies at least that many years before the other date; with 0 years they may be the same day. */
    record NotAfter(String field, String other, int years, LocalText message) implements Rule {}

    /** The date is not earlier than the other date. */
    record NotBefore(String field, String other, LocalText message) implements Rule {}

    /** The date is not earlier than a fixed day. */
    record NotBeforeDay(String field, LocalDate day, LocalText message) implements Rule {}
}
