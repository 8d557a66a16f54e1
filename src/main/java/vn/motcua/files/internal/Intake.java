package vn.motcua.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.motcua.files.FilesException;
import vn.motcua.files.MediaType;
import vn.motcua.files.ScanState;
import vn.motcua.files.StoredFile;

/**
 * The way of a file that somebody sent: written down while it is small enough, told by its first bytes, opened in the
 * {@link Workshop}, looked at by the virus scanner, kept.
 */
@Component
public class Intake {

    private final Blobs blobs;
    private final Workshop workshop;
    private final HeicConverter heic;
    private final VirusScanner scanner;
    private final FileStore store;

    Intake(Blobs blobs, Workshop workshop, HeicConverter heic, VirusScanner scanner, FileStore store) {
        this.blobs = blobs;
        this.workshop = workshop;
        this.heic = heic;
        this.scanner = scanner;
        this.store = store;
    }

    /** Takes a file of a stranger. */
    public StoredFile take(InputStream content, String name) {
        var shown = FileNames.clean(name);
        var sent = blobs.temporary();
        try {
            Blobs.write(content, sent, shown, Blobs.LARGEST);
            return take(sent, shown);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            remove(sent);
        }
    }

    /** Takes a file that lies on the disk already; it stays there. */
    StoredFile take(Path sent, String shown) throws IOException {
        var type = Blobs.type(sent, shown);
        var checked = blobs.temporary();
        try {
            if (type == MediaType.HEIC) {
                picture(sent, checked, shown);
            } else {
                workshop.open(type, sent, checked, shown);
            }
            if (!type.picture()) {
                Files.copy(sent, checked);
            }
            return keep(checked, shown, type.picture() ? MediaType.JPEG : type);
        } finally {
            remove(checked);
        }
    }

    private void picture(Path sent, Path checked, String shown) throws IOException {
        var converted = checked.resolveSibling(checked.getFileName() + ".jpg");
        try {
            heic.convert(sent, converted, shown);
            workshop.open(MediaType.JPEG, converted, checked, shown);
        } finally {
            Files.deleteIfExists(converted);
        }
    }

    /** Keeps a file that we made ourselves. */
    public StoredFile own(InputStream content, String name) {
        var shown = FileNames.clean(name);
        var made = blobs.temporary();
        try {
            Blobs.write(content, made, shown, Blobs.LARGEST_OWN);
            return keep(made, shown, Blobs.type(made, shown));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            remove(made);
        }
    }

    private StoredFile keep(Path file, String shown, MediaType type) throws IOException {
        var scan = scanner.scan(file);
        var blob = blobs.keep(file, type, store::touch);
        var kept =
                store.note(new StoredFile(blob.hash(), FileNames.ending(shown, type), blob.type(), blob.size(), scan));
        if (kept.scan() == ScanState.INFECTED) {
            throw new FilesException.Infected(shown);
        }
        return kept;
    }

    private static void remove(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
