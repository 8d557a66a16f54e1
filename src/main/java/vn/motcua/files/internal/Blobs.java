package vn.motcua.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileHash;
import vn.motcua.files.FilesException;
import vn.motcua.files.MediaType;
import vn.motcua.shared.Ids;

/**
 * Blobs in the data directory: written to a temporary name, synced, renamed to the hash, the folder synced. Whatever
 * breaks in between leaves no blob.
 */
@Component
public class Blobs {

    /** The largest file that is taken. */
    public static final long LARGEST = 25L * 1024 * 1024;

    /** The largest one that we make ourselves. */
    static final long LARGEST_OWN = 4 * LARGEST;

    private final Path folder;

    Blobs(@Value("${motcua.data:data}") String data) {
        this.folder = Path.of(data).toAbsolutePath().normalize().resolve("blobs");
    }

    /** What was kept. */
    public record Blob(FileHash hash, MediaType type, long size) {}

    /** A new temporary file beside the blobs; whoever asks for it removes it. */
    Path temporary() {
        try {
            Files.createDirectories(folder);
            return folder.resolve("." + Ids.next());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes what comes to a file, and stops as soon as it is too much; the name is for complaints only. */
    static void write(InputStream content, Path to, String name, long most) throws IOException {
        long size = 0;
        try (var out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var piece = new byte[64 * 1024];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > most) {
                    throw new FilesException.TooLarge(name, most / 1024 / 1024);
                }
                var buffer = ByteBuffer.wrap(piece, 0, read);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
        }
        if (size == 0) {
            throw new FilesException.Empty(name);
        }
    }

    /** What a file is by its first bytes. */
    static MediaType type(Path file, String name) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return MediaType.sniff(in.readNBytes(MediaType.SNIFFED))
                    .orElseThrow(() -> new FilesException.WrongType(name));
        }
    }

    /**
     * Makes a temporary file a blob; it is gone from where it was.
     *
     * @param coming is told the hash before there is a blob
     */
    Blob keep(Path temporary, MediaType type, Consumer<FileHash> coming) throws IOException {
        var hash = hash(temporary);
        coming.accept(hash);
        long size = Files.size(temporary);
        try (var whole = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            whole.force(true);
        }
        move(temporary, path(hash));
        return new Blob(hash, type, size);
    }

    private static FileHash hash(Path file) throws IOException {
        var digest = sha256();
        var piece = new byte[64 * 1024];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return new FileHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var directory = FileChannel.open(to.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** The content of a blob; {@link FilesException.UnknownFile} if there is none. */
    public InputStream open(FileHash hash) {
        try {
            return Files.newInputStream(path(hash));
        } catch (NoSuchFileException missing) {
            throw new FilesException.UnknownFile();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes a blob; one that is not there is no error. */
    void remove(FileHash hash) {
        try {
            Files.deleteIfExists(path(hash));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where a blob lies. */
    Path path(FileHash hash) {
        return folder.resolve(hash.value().substring(0, 2)).resolve(hash.value());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
