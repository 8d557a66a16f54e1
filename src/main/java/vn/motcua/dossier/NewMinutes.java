package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Minutes of looking at a place (NĐ 61/2018/NĐ-CP article 19.3).
 *
 * @param stage code of the stage that brings them forth
 * @param on the day and the time, in office time
 * @param participants who was there, one to a line, with post or capacity
 * @param findings what was seen and said
 */
public record NewMinutes(
        String stage, LocalDate on, LocalTime at, String place, String participants, String findings) {}
