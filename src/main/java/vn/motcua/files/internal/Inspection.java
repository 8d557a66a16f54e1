package vn.motcua.files.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.files.MediaType;
import vn.motcua.files.Refusal;

/**
 * Opens one file that a stranger sent, in a process of its own: {@code <type> <source> <target>}. The verdict is written
 * to {@code <target>.verdict}: {@value #GOOD} or the name of a {@link Refusal}. A picture is drawn anew at the target.
 *
 * <p>No verdict means that the file was too much for the memory or the time of this process; see {@link Workshop}.
 */
public final class Inspection {

    static final String GOOD = "GOOD";

    private Inspection() {}

    /** Started by {@link Workshop}. */
    public static void main(String[] arguments) throws IOException {
        var source = Path.of(arguments[1]);
        var target = Path.of(arguments[2]);
        Files.writeString(
                verdict(target), verdict(MediaType.valueOf(arguments[0]), source, target), StandardCharsets.US_ASCII);
    }

    static Path verdict(Path target) {
        return target.resolveSibling(target.getFileName() + ".verdict");
    }

    private static String verdict(MediaType type, Path source, Path target) {
        try {
            switch (type) {
                case JPEG, PNG, HEIC -> Pictures.drawAnew(source, target);
                case PDF -> PdfCheck.check(source);
                case DOCX -> DocxCheck.check(source);
            }
            return GOOD;
        } catch (Unusable unusable) {
            return unusable.why().name();
        }
    }

    /** The file is refused. */
    static final class Unusable extends Exception {

        private final Refusal why;

        Unusable(Refusal why) {
            super(why.code());
            this.why = why;
        }

        Refusal why() {
            return why;
        }
    }
}
