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
import java.util.Arrays;
import java.util.HexFormat;
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
    static final long LARGEST = 25L * 1024 * 1024;

    private static final int SNIFFED = 16;

    private final Path folder;

    Blobs(@Value("${motcua.data:data}") String data) {
        this.folder = Path.of(data).toAbsolutePath().normalize().resolve("blobs");
    }

    /** What was kept. */
    public record Blob(FileHash hash, MediaType type, long size) {}

    /** Keeps the content; the name is for complaints only. */
    public Blob keep(InputStream content, String name) {
        try {
            Files.createDirectories(folder);
            var temporary = folder.resolve("." + Ids.next());
            try {
                var blob = write(content, temporary, name);
                move(temporary, path(blob.hash()));
                return blob;
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Blob write(InputStream content, Path to, String name) throws IOException {
        var digest = sha256();
        long size = 0;
        var begin = new byte[0];
        try (var out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var piece = new byte[64 * 1024];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > LARGEST) {
                    throw new FilesException.TooLarge(name, LARGEST / 1024 / 1024);
                }
                if (begin.length < SNIFFED) {
                    begin = joined(begin, piece, read);
                }
                digest.update(piece, 0, read);
                var buffer = ByteBuffer.wrap(piece, 0, read);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
            out.force(true);
        }
        if (size == 0) {
            throw new FilesException.Empty(name);
        }
        var type = MediaType.sniff(begin).orElseThrow(() -> new FilesException.WrongType(name));
        return new Blob(new FileHash(HexFormat.of().formatHex(digest.digest())), type, size);
    }

    private static byte[] joined(byte[] begin, byte[] piece, int read) {
        int more = Math.min(read, SNIFFED - begin.length);
        var joined = Arrays.copyOf(begin, begin.length + more);
        System.arraycopy(piece, 0, joined, begin.length, more);
        return joined;
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

    private Path path(FileHash hash) {
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
