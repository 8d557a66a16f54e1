package vn.motcua.calendar;

/**
 * Why a clock stood or was set anew: the key of a sentence in the message files, or the words an officer wrote.
 *
 * @param isKey whether {@code text} is a message key
 */
public record Reason(String text, boolean isKey) {

    /** A reason the system knows, such as {@code dossier.pause.fee}. */
    public static Reason known(String messageKey) {
        return new Reason(messageKey, true);
    }

    /** An officer's own words, shown as they are. */
    public static Reason written(String words) {
        return new Reason(words, false);
    }
}
