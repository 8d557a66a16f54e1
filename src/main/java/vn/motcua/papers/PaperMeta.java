package vn.motcua.papers;

import java.util.Locale;

/**
 * What a reader's software shows about a paper. PDF/UA-1 asks for all three.
 *
 * @param title shown in the title bar instead of the file name, for example the name of the form and the dossier's number
 * @param description one sentence on what the paper is
 * @param language of the text, so that a screen reader picks the right voice
 */
public record PaperMeta(String title, String description, Locale language) {

    /** The language of the office. */
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    public PaperMeta {
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("a paper needs a title and a description");
        }
    }

    /** A paper in Vietnamese, as official papers are. */
    public static PaperMeta vietnamese(String title, String description) {
        return new PaperMeta(title, description, VIETNAMESE);
    }
}
