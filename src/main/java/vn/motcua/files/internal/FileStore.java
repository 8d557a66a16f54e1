package vn.motcua.files.internal;

import java.sql.Timestamp;
import java.text.Normalizer;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.files.FileHash;
import vn.motcua.files.MediaType;
import vn.motcua.files.ScanState;
import vn.motcua.files.StoredFile;
import vn.motcua.shared.MachineTime;

/** Keeps what is known of files. */
@Repository
public class FileStore {

    private static final int LONGEST_NAME = 120;

    private final JdbcClient jdbc;
    private final MachineTime time;

    FileStore(JdbcClient jdbc, MachineTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** A name as text: its last part, without control characters, not too long. */
    public static String clean(String name) {
        var last = name.replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1);
        last = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (last.isEmpty()) {
            return "-";
        }
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    /** Notes a file; content that is known keeps the name it came with first. */
    public StoredFile note(StoredFile file) {
        jdbc.sql("""
                insert into files.stored_file (hash, name, media_type, size_bytes, scan_state, stored_at)
                values (:hash, :name, :type, :size, :scan, :at)
                on conflict (hash) do nothing
                """)
                .param("hash", file.hash().value())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("size", file.size())
                .param("scan", file.scan().name())
                .param("at", Timestamp.from(time.instant()))
                .update();
        return find(file.hash()).orElseThrow();
    }

    public Optional<StoredFile> find(FileHash hash) {
        return jdbc.sql(
                        "select hash, name, media_type, size_bytes, scan_state from files.stored_file where hash = :hash")
                .param("hash", hash.value())
                .query((row, index) -> new StoredFile(
                        new FileHash(row.getString("hash")),
                        row.getString("name"),
                        MediaType.valueOf(row.getString("media_type")),
                        row.getLong("size_bytes"),
                        ScanState.valueOf(row.getString("scan_state"))))
                .optional();
    }
}
