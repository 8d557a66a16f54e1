package vn.motcua.files;

import java.util.Optional;

/** What a file is by its first bytes; what it is called proves nothing. */
public enum MediaType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

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

    /** The type of a file that begins with these bytes, if it is one we take. */
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
        return Optional.empty();
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
