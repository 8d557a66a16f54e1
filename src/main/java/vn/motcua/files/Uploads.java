package vn.motcua.files;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.files.internal.Blobs;
import vn.motcua.files.internal.FileNames;
import vn.motcua.files.internal.Receiving;
import vn.motcua.files.internal.UploadStore;
import vn.motcua.shared.Ids;

/**
 * Files that arrive piece by piece: what was sent stays, whatever becomes of the line and of the session, and the rest
 * is sent later. Whoever calls has checked who may; an owner never sees uploads of another.
 */
@Service
public class Uploads {

    /** Largest file in bytes. */
    public static final long LARGEST = Blobs.LARGEST;

    /** Uploads that one owner may have open. */
    static final int MOST_OPEN = 20;

    private static final int LONGEST_SIGN = 100;

    private final UploadStore store;
    private final Receiving receiving;

    Uploads(UploadStore store, Receiving receiving) {
        this.store = store;
        this.receiving = receiving;
    }

    /**
     * Begins an upload; of one owner's too many the oldest is given up, and so is everybody's after seven days.
     *
     * @param size in bytes, at least one and at most {@link #LARGEST}
     */
    public Upload begin(String owner, String slot, String name, String sign, long size) {
        var shown = FileNames.clean(name);
        if (size <= 0) {
            throw new FilesException.Empty(shown);
        }
        if (size > LARGEST) {
            throw new FilesException.TooLarge(shown, LARGEST / 1024 / 1024);
        }
        store.old(owner, MOST_OPEN - 1).forEach(this::remove);
        var known = sign.length() > LONGEST_SIGN ? "" : sign;
        var upload = new Upload(Ids.next(), owner, slot, shown, known, size, 0);
        store.add(upload);
        return upload;
    }

    /** An upload of the owner; {@link FilesException.UnknownFile} for one that is not there or not theirs. */
    public Upload find(String owner, UUID id) {
        return store.find(id)
                .filter(upload -> upload.owner().equals(owner))
                .map(receiving::counted)
                .orElseThrow(FilesException.UnknownFile::new);
    }

    /** The owner's uploads for a slot, whole or not, the oldest first. */
    public List<Upload> open(String owner, String slot) {
        return store.open(owner, slot).stream().map(receiving::counted).toList();
    }

    /**
     * Adds what comes, as far as it comes: a line that is cut is no error, what arrived before stays.
     *
     * @param offset bytes the sender believes to have arrived
     * @throws FilesException.OtherOffset if another number has, or another piece is arriving at this moment
     */
    public Upload append(String owner, UUID id, long offset, InputStream piece) {
        var upload = find(owner, id);
        receiving.append(upload, offset, piece);
        return receiving.counted(upload);
    }

    /**
     * Takes a whole upload as {@link Files#take} does. Taken or refused, it ends with this; only where too many are
     * being opened it stays.
     */
    public StoredFile take(String owner, String slot, UUID id) {
        var upload = find(owner, id);
        if (!upload.whole() || !upload.slot().equals(slot)) {
            throw new FilesException.UnknownFile();
        }
        try {
            var taken = receiving.take(upload);
            remove(upload);
            return taken;
        } catch (FilesException.Busy later) {
            throw later;
        } catch (FilesException refused) {
            remove(upload);
            throw refused;
        }
    }

    /** Gives an upload up; one that is not there, or not theirs, is no error. */
    public void forget(String owner, UUID id) {
        store.find(id).filter(upload -> upload.owner().equals(owner)).ifPresent(this::remove);
    }

    /** Gives up all uploads of an owner. */
    public void forget(String owner) {
        store.of(owner).forEach(this::remove);
    }

    private void remove(Upload upload) {
        store.remove(upload.id());
        receiving.remove(upload);
    }
}
