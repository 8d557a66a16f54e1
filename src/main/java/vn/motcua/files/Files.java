package vn.motcua.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import vn.motcua.files.internal.Attic;
import vn.motcua.files.internal.Blobs;
import vn.motcua.files.internal.FileStore;
import vn.motcua.files.internal.Intake;
import vn.motcua.files.internal.PhotoBook;

/** Keeps files and finds them again. Whoever calls has checked who may. */
@Service
public class Files {

    /** Photographs of one paper, at most. */
    public static final int MOST_PHOTOS = 20;

    private final Blobs blobs;
    private final FileStore store;
    private final Intake intake;
    private final PhotoBook book;
    private final Attic attic;

    Files(Blobs blobs, FileStore store, Intake intake, PhotoBook book, Attic attic) {
        this.blobs = blobs;
        this.store = store;
        this.intake = intake;
        this.book = book;
        this.attic = attic;
    }

    /**
     * Takes a file that somebody sent: PDF, DOCX, JPEG, PNG or HEIC by content, at most 25 MB. Pictures are drawn anew,
     * upright, at most 2,000 pixels long, without what the camera wrote about time and place; the others are kept as
     * they are, if they hold nothing that runs, fetches or carries along.
     *
     * @param name what it was called; kept as text, never used as a path
     * @throws FilesException if it is empty, too large, of another type, not usable, or known to the virus scanner
     */
    public StoredFile take(InputStream content, String name) {
        return intake.take(content, name);
    }

    /** Takes a file that came with a form; see {@link #take(InputStream, String)}. */
    public StoredFile take(Resource sent) {
        var name = sent.getFilename();
        try (var content = sent.getInputStream()) {
            return take(content, name == null ? "" : name);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Keeps a file that the application made itself. The same content twice is one file. */
    public StoredFile store(InputStream content, String name) {
        return intake.own(content, name);
    }

    /**
     * One file of the photographs of a paper: the photograph itself, or a PDF with a page for each in the order given.
     *
     * @param photos hashes of pictures that were taken, at least one
     */
    public FileHash bind(List<FileHash> photos, String name) {
        photos.forEach(photo -> usable(photo.value()));
        if (photos.size() == 1) {
            return photos.getFirst();
        }
        var pdf = new ByteArrayOutputStream();
        try {
            book.bind(photos, pdf);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return store(new ByteArrayInputStream(pdf.toByteArray()), name + ".pdf").hash();
    }

    /** A small picture, made by us, of a photograph that was taken: JPEG, at most 240 pixels long. */
    public byte[] thumbnail(FileHash photo) {
        var file = usable(photo.value());
        if (file.type() != MediaType.JPEG) {
            throw new FilesException.UnknownFile();
        }
        try {
            return book.thumbnail(photo);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * What is known of a file.
     *
     * @throws FilesException.UnknownFile if there is none
     */
    public StoredFile find(FileHash hash) {
        return store.find(hash).orElseThrow(FilesException.UnknownFile::new);
    }

    /**
     * A file that may be opened and handed in.
     *
     * @throws FilesException.Infected if the virus scanner knows what is in it
     */
    public StoredFile usable(String hash) {
        var file = find(new FileHash(hash));
        if (file.scan() == ScanState.INFECTED) {
            throw new FilesException.Infected(file.name());
        }
        return file;
    }

    /**
     * Refuses files in which the virus scanner has found something; what is not known here is not judged.
     *
     * @param hashes SHA-256 of files
     * @throws FilesException.Infected naming the first
     */
    public void refuseInfected(Collection<String> hashes) {
        hashes.stream()
                .flatMap(hash -> store.find(new FileHash(hash)).stream())
                .filter(file -> file.scan() == ScanState.INFECTED)
                .findFirst()
                .ifPresent(file -> {
                    throw new FilesException.Infected(file.name());
                });
    }

    /** What the virus scanner said of files, by hash; files that are not known are left out. */
    public Map<String, ScanState> scans(Collection<String> hashes) {
        var scans = new HashMap<String, ScanState>();
        hashes.stream()
                .flatMap(hash -> store.find(new FileHash(hash)).stream())
                .forEach(file -> scans.put(file.hash().value(), file.scan()));
        return scans;
    }

    /** The name to show for a hash in answers; the hash itself where nothing is known. */
    public String nameOf(String hash) {
        return hash.isEmpty()
                ? ""
                : store.find(new FileHash(hash)).map(StoredFile::name).orElse(hash);
    }

    /**
     * Removes files that no module names ({@link FileUses}) and nobody sent in the last seven days; removed content cannot be
     * brought back.
     *
     * @return those that need not be asked about again: removed, unknown, or named by somebody
     */
    public Set<String> discard(Collection<String> hashes) {
        return attic.discard(hashes);
    }

    /** The content; the caller closes it. */
    public InputStream open(FileHash hash) {
        return blobs.open(hash);
    }
}
