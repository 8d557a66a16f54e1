package vn.motcua.shared;

/**
 * One place of a request to mend, as told to a program.
 *
 * @param field member of the request, or path of an answer in the form ({@code mother.residence.commune})
 * @param message what to do there, in Vietnamese
 * @param messageEn the same in English
 */
public record FieldFault(String field, String message, String messageEn) {}
