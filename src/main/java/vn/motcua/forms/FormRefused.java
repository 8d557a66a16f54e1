package vn.motcua.forms;

/** A form file or code list that is not published; the message is a sentence for the person who wrote the file. */
public final class FormRefused extends RuntimeException {

    public FormRefused(String sentence) {
        super(sentence);
    }
}
