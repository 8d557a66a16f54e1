package vn.motcua.dossier;

import java.util.regex.Pattern;

/**
 * Which of a dossier's papers: its kind and, where there are several of that kind, the how-manieth.
 *
 * @param place the first is 1
 */
public record PaperName(PaperKind kind, int place) {

    private static final Pattern SEVERAL = Pattern.compile("(.+)-([2-9]|[1-9][0-9])");

    /** The first of its kind. */
    public static PaperName of(PaperKind kind) {
        return new PaperName(kind, 1);
    }

    /** Last part of its address, without ending: {@code yeu-cau-bo-sung}, {@code yeu-cau-bo-sung-2}. */
    public String file() {
        return place == 1 ? kind.file() : kind.file() + "-" + place;
    }

    /** The paper with that address; {@link DossierException.NoSuchPaper} if there is none. */
    public static PaperName parse(String file) {
        var several = SEVERAL.matcher(file);
        return several.matches()
                ? new PaperName(PaperKind.ofFile(several.group(1)), Integer.parseInt(several.group(2)))
                : of(PaperKind.ofFile(file));
    }
}
