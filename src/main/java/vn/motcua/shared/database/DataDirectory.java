package vn.motcua.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directory that holds all data of one installation: mode 0700, held by one application at a time.
 *
 * <p>Without the lock a second start would stop the database server of the first.
 */
final class DataDirectory implements AutoCloseable {

    private final Path home;
    private final FileChannel lockFile;

    private DataDirectory(Path home, FileChannel lockFile) {
        this.home = home;
        this.lockFile = lockFile;
    }

    static DataDirectory open(Path directory) {
        var home = directory.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(home, PosixFilePermissions.asFileAttribute(permissions("rwx------")));
            }
            Files.setPosixFilePermissions(home, permissions("rwx------"));
            var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new IllegalStateException("The data directory " + home
                        + " is in use by another running Một Cửa. Stop it, or choose another one with --data.");
            }
            return new DataDirectory(home, channel);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path resolve(String name) {
        return home.resolve(name);
    }

    /** Reads a short text kept in a file of mode 0600. */
    Optional<String> read(String name) {
        try {
            var file = home.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps a short text in a file of mode 0600. */
    void write(String name, String text) {
        try {
            var file = home.resolve(name);
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(permissions("rw-------")));
            }
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static java.util.Set<java.nio.file.attribute.PosixFilePermission> permissions(String text) {
        return PosixFilePermissions.fromString(text);
    }
}
