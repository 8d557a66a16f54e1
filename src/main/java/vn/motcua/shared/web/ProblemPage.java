package vn.motcua.shared.web;

/**
 * A page that says what went wrong.
 *
 * @param status HTTP status
 * @param title what happened, in one short sentence
 * @param sentence what was kept and what to do next
 * @param code stable code of the error, for a call to the office
 */
public record ProblemPage(int status, String title, String sentence, String code) {}
