package vn.motcua.calendar;

/** Where sentences come from: the message files in the language of the reader, as {@code ui::text} in a page. */
@FunctionalInterface
public interface Texts {

    /** The sentence of a key with its placeholders filled. */
    String text(String key, Object... arguments);
}
