package vn.motcua.desk.web;

/**
 * Where office time of the demonstration stands.
 *
 * @param today office day, ISO
 * @param error key of what is wrong with the wished time, or empty
 */
public record OfficeTimePage(String today, String error) {}
