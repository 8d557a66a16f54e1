package vn.motcua.forms;

/**
 * One thing to mend: what to do, where.
 *
 * @param field path of the answer, as in the API ({@code mother.residence.commune})
 * @param page key of the page that asks it
 * @param message says what to do, in both languages
 * @param anchor id of the input to go to
 */
public record FieldError(String field, String page, LocalText message, String anchor) {}
