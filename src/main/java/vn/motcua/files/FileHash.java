package vn.motcua.files;

import java.util.regex.Pattern;

/** SHA-256 of a file's content, 64 small hexadecimal digits; the name under which it is kept. */
public record FileHash(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileHash {
        if (!FORM.matcher(value).matches()) {
            throw new FilesException.UnknownFile();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
