package vn.motcua.calendar;

import java.time.LocalDate;

/** A Saturday or Sunday on which civil servants work for a working day that was given off; it counts as a working day. */
public record MakeUpDay(LocalDate date, LocalDate insteadOf, Certainty certainty, String source) {}
