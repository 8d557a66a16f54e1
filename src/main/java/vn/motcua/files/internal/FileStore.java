package vn.motcua.files.internal;

import java.sql.Timestamp;
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
                insert into files.stored_file (hash, name, media_type, size_bytes, scan_state, stored_at)
                values (:hash, :name, :type, :size, :scan, :at)
                on conflict (hash) do update set scan_state = excluded.scan_state
                where excluded.scan_state <> 'NOT_SCANNED'
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
