package vn.motcua.files.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
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

    private final JdbcClient jdbc;
    private final MachineTime time;

    FileStore(JdbcClient jdbc, MachineTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Notes a file; content that is known keeps the name it came with first, and learns what a scanner said since. */
    public StoredFile note(StoredFile file) {
        jdbc.sql("""
                insert into files.stored_file (hash, name, media_type, size_bytes, scan_state, stored_at, taken_at)
                values (:hash, :name, :type, :size, :scan, :at, :at)
                on conflict (hash) do update set taken_at = excluded.taken_at, scan_state =
                    case excluded.scan_state when 'NOT_SCANNED' then stored_file.scan_state else excluded.scan_state end
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

    /** Notes that the content comes again, before it is kept again: it is not to be removed meanwhile. */
    void touch(FileHash hash) {
        jdbc.sql("update files.stored_file set taken_at = :at where hash = :hash")
                .param("at", Timestamp.from(time.instant()))
                .param("hash", hash.value())
                .update();
    }

    /** Removes the row of a file that was not taken since then; its lock is held to the end of the transaction. */
    boolean remove(FileHash hash, Instant before) {
        return jdbc.sql("delete from files.stored_file where hash = :hash and taken_at < :before")
                        .param("hash", hash.value())
                        .param("before", Timestamp.from(before))
                        .update()
                == 1;
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

    /** Files that a scanner has not judged yet, those that came first first. */
    public List<FileHash> unjudged(int most) {
        return jdbc.sql("""
                        select hash from files.stored_file where scan_state in ('NOT_SCANNED', 'FAILED')
                        order by stored_at limit :most
                        """)
                .param("most", most)
                .query((row, index) -> new FileHash(row.getString("hash")))
                .list();
    }

    /** Notes what the scanner said. */
    public void judge(FileHash hash, ScanState scan) {
        jdbc.sql("update files.stored_file set scan_state = :scan where hash = :hash")
                .param("scan", scan.name())
                .param("hash", hash.value())
                .update();
    }
}
