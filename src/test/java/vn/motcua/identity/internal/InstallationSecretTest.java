package vn.motcua.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationSecretTest {

    @TempDir
    private Path data;

    @Test
    void makesASecretOnceThatOnlyTheOwnerReads() throws IOException {
        var first = new InstallationSecret("", data.toString());
        var second = new InstallationSecret("", data.toString());

        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void prefersTheSecretOfTheEnvironment() {
        var given = new InstallationSecret("a".repeat(32), data.toString());

        assertThat(given.bytes()).isEqualTo("a".repeat(32).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(data.resolve("secret")).doesNotExist();
    }

    @Test
    void refusesAShortSecret() {
        assertThatThrownBy(() -> new InstallationSecret("secret", data.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MOTCUA_SECRET");
    }

    @Test
    void hashesOfTheSameValueDifferByUseAndBySecret() {
        var hashes = new KeyedHash(new InstallationSecret("a".repeat(32), data.toString()));
        var others = new KeyedHash(new InstallationSecret("b".repeat(32), data.toString()));
        var hash = hashes.of(KeyedHash.Use.PERSONAL_ID, "083195000001");

        assertThat(hash).hasSize(64).isEqualTo(hashes.of(KeyedHash.Use.PERSONAL_ID, "083195000001"));
        assertThat(hashes.of(KeyedHash.Use.THROTTLED_ACCOUNT, "083195000001")).isNotEqualTo(hash);
        assertThat(others.of(KeyedHash.Use.PERSONAL_ID, "083195000001")).isNotEqualTo(hash);
    }
}
