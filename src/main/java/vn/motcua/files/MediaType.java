package vn.motcua.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What a file is by its first bytes; what it is called proves nothing. A closed list (docs/adr/0012). */
public enum MediaType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    /** Photographs of newer phones; never kept, they become JPEG. */
    HEIC("image/heic", "heic"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    /** How many bytes tell the type. */
    public static final int SNIFFED = 16;

    private static final Set<String> HEIF_BRANDS = Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1");

    private final String value;
    private final String ending;

    MediaType(String value, String ending) {
        this.value = value;
        this.ending = ending;
    }

    /** The type as HTTP writes it. */
    public String value() {
        return value;
    }

    /** The ending of a file's name. */
    public String ending() {
        return ending;
    }

    /** Whether it is a photograph, one page of a paper. */
    public boolean picture() {
        return this == JPEG || this == PNG || this == HEIC;
    }

    /**
     * The type of a file that begins with these bytes, if it is one we take. A package is taken for a DOCX here; whether
     * it holds one is seen when it is opened.
     */
    public static Optional<MediaType> sniff(byte[] begin) {
        if (starts(begin, 0x25, 0x50, 0x44, 0x46, 0x2d)) {
            return Optional.of(PDF);
        }
        if (starts(begin, 0xff, 0xd8, 0xff)) {
            return Optional.of(JPEG);
        }
        if (starts(begin, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) {
            return Optional.of(PNG);
        }
        if (starts(begin, 0x50, 0x4b, 0x03, 0x04)) {
            return Optional.of(DOCX);
        }
        return heif(begin) ? Optional.of(HEIC) : Optional.empty();
    }

    private static boolean heif(byte[] begin) {
        return begin.length >= 12
                && new String(begin, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
                && HEIF_BRANDS.contains(new String(begin, 8, 4, StandardCharsets.ISO_8859_1));
    }

    private static boolean starts(byte[] begin, int... signs) {
        if (begin.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((begin[i] & 0xff) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
