package vn.motcua.dossier;

import java.time.LocalDate;

/**
 * How long a procedure takes in practice, in working days from the day after reception until the result was ready; days on
 * which the clock stood or the dossier was back with its owner do not count. Zero is the day of reception itself.
 *
 * @param closed how many dossiers it was counted from
 * @param half within so many days half of them were ready
 * @param nineOfTen within so many days nine of ten were ready
 * @param countedOn office day of the count, which looked twelve months back
 */
public record WaitingTime(int closed, int half, int nineOfTen, LocalDate countedOn) {}
