package vn.motcua.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.files.FilesException;
import vn.motcua.files.StoredFile;
import vn.motcua.files.Upload;

/** Parts of files in the data directory, one file for each upload; its length is what has arrived. */
@Component
public class Receiving {

    private final Path folder;
    private final Intake intake;

    Receiving(@Value("${motcua.data:data}") String data, Intake intake) {
        this.folder = Path.of(data).toAbsolutePath().normalize().resolve("uploads");
        this.intake = intake;
    }

    /** The upload with what has arrived of it. */
    public Upload counted(Upload upload) {
        try {
            var file = path(upload);
            long received = Files.exists(file) ? Files.size(file) : 0;
            return new Upload(
                    upload.id(), upload.owner(), upload.slot(), upload.name(), upload.sign(), upload.size(), received);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes what comes behind what is there, and syncs it. */
    public void append(Upload upload, long offset, InputStream piece) {
        try {
            Files.createDirectories(folder);
            try (var file = FileChannel.open(path(upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = locked(file)) {
                if (file.size() != offset) {
                    throw new FilesException.OtherOffset();
                }
                file.position(offset);
                write(piece, file, upload);
                file.force(true);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileLock locked(FileChannel file) throws IOException {
        try {
            var lock = file.tryLock();
            if (lock == null) {
                throw new FilesException.OtherOffset();
            }
            return lock;
        } catch (OverlappingFileLockException sameMoment) {
            throw new FilesException.OtherOffset();
        }
    }

    private static void write(InputStream piece, FileChannel file, Upload upload) throws IOException {
        var some = new byte[32 * 1024];
        for (int read = read(piece, some); read >= 0; read = read(piece, some)) {
            if (file.position() + read > upload.size()) {
                throw new FilesException.TooLarge(upload.name(), upload.size() / 1024 / 1024);
            }
            var buffer = ByteBuffer.wrap(some, 0, read);
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
        }
    }

    /** The end of the line is the end of the piece: whoever sent it asks how much arrived. */
    private static int read(InputStream piece, byte[] some) {
        try {
            return piece.read(some);
        } catch (IOException cut) {
            return -1;
        }
    }

    /** Takes a whole upload; its parts stay until it is removed. */
    public StoredFile take(Upload upload) {
        try {
            return intake.take(path(upload), upload.name());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes what has arrived. */
    public void remove(Upload upload) {
        try {
            Files.deleteIfExists(path(upload));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path path(Upload upload) {
        return folder.resolve(upload.id().toString());
    }
}
