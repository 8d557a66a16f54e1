package vn.motcua.files;

import java.io.InputStream;
import org.springframework.stereotype.Service;
import vn.motcua.files.internal.Blobs;
import vn.motcua.files.internal.FileStore;

/** Keeps files and finds them again. Whoever calls has checked who may. */
@Service
public class Files {

    private final Blobs blobs;
    private final FileStore store;

    Files(Blobs blobs, FileStore store) {
        this.blobs = blobs;
        this.store = store;
    }

    /**
     * Keeps a file: PDF, JPEG or PNG by content, at most 25 MB. The same content twice is one file.
     *
     * @param name what it was called; kept as text, never used as a path
     * @throws FilesException if it is empty, too large or of another type
     */
    public StoredFile store(InputStream content, String name) {
        var shown = FileStore.clean(name);
        var blob = blobs.keep(content, shown);
        return store.note(new StoredFile(blob.hash(), shown, blob.type(), blob.size(), ScanState.NOT_SCANNED));
    }

    /**
     * What is known of a file.
     *
     * @throws FilesException.UnknownFile if there is none
     */
    public StoredFile find(FileHash hash) {
        return store.find(hash).orElseThrow(FilesException.UnknownFile::new);
    }

    /** The name to show for a hash in answers; the hash itself where nothing is known. */
    public String nameOf(String hash) {
        return hash.isEmpty()
                ? ""
                : store.find(new FileHash(hash)).map(StoredFile::name).orElse(hash);
    }

    /** The content; the caller closes it. */
    public InputStream open(FileHash hash) {
        return blobs.open(hash);
    }
}
