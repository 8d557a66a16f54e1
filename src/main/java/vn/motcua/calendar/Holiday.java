package vn.motcua.calendar;

import java.time.LocalDate;

/**
 * A day off by law or by a decision of the Prime Minister (Labour Code 2019, article 112).
 *
 * @param name Vietnamese name as shown to people
 * @param nameEnglish the same in English
 * @param certainty whether the day was announced for its year or only follows from the lunar calendar and the general rules
 * @param source where the fact comes from
 */
public record Holiday(LocalDate date, Kind kind, String name, String nameEnglish, Certainty certainty, String source) {

    /** A public holiday, the day given for one that fell on a weekend, or a working day swapped with a Saturday. */
    public enum Kind {
        PUBLIC,
        IN_LIEU,
        SWAPPED
    }
}
