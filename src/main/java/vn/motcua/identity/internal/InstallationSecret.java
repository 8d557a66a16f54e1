package vn.motcua.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret of this installation: {@code MOTCUA_SECRET}, or a file of mode 0600 that is made in the data directory on
 * the first start. Several nodes on one database must be given the same one.
 */
@Component
class InstallationSecret {

    private static final int SHORTEST = 32;

    private final byte[] bytes;

    InstallationSecret(@Value("${motcua.secret:}") String given, @Value("${motcua.data:data}") String data) {
        var text = given.isBlank() ? kept(Path.of(data)) : given.strip();
        if (text.length() < SHORTEST) {
            throw new IllegalStateException("The secret of the installation is shorter than " + SHORTEST
                    + " characters. Set MOTCUA_SECRET to a long random text.");
        }
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static String kept(Path data) {
        var file = data.toAbsolutePath().resolve("secret");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                var random = new byte[32];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("The secret of the installation could not be kept in " + file, failure);
        }
    }
}
