package vn.motcua.files.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.files.Upload;
import vn.motcua.shared.MachineTime;

/** Keeps what is known of files that are still being sent. */
@Repository
public class UploadStore {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final String COLUMNS = "select id, owner, slot, name, sign, size_bytes from files.upload ";

    private final JdbcClient jdbc;
    private final MachineTime time;

    UploadStore(JdbcClient jdbc, MachineTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    public void add(Upload upload) {
        jdbc.sql("""
                insert into files.upload (id, owner, slot, name, sign, size_bytes, begun_at)
                values (:id, :owner, :slot, :name, :sign, :size, :at)
                """)
                .param("id", upload.id())
                .param("owner", upload.owner())
                .param("slot", upload.slot())
                .param("name", upload.name())
                .param("sign", upload.sign())
                .param("size", upload.size())
                .param("at", Timestamp.from(time.instant()))
                .update();
    }

    public Optional<Upload> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(UploadStore::upload)
                .optional();
    }

    /** Uploads of an owner for a slot, the oldest first. */
    public List<Upload> open(String owner, String slot) {
        return jdbc.sql(COLUMNS + "where owner = :owner and slot = :slot order by begun_at, id")
                .param("owner", owner)
                .param("slot", slot)
                .query(UploadStore::upload)
                .list();
    }

    /** All uploads of an owner. */
    public List<Upload> of(String owner) {
        return jdbc.sql(COLUMNS + "where owner = :owner")
                .param("owner", owner)
                .query(UploadStore::upload)
                .list();
    }

    /** Uploads that nobody goes on with: beyond the newest of an owner, and older than a week of anybody. */
    public List<Upload> old(String owner, int newest) {
        return jdbc.sql(COLUMNS + """
                        where begun_at < :before or id in (
                            select id from files.upload where owner = :owner
                            order by begun_at desc, id desc offset :newest)
                        limit 100
                        """)
                .param("before", Timestamp.from(time.instant().minus(KEPT)))
                .param("owner", owner)
                .param("newest", newest)
                .query(UploadStore::upload)
                .list();
    }

    public void remove(UUID id) {
        jdbc.sql("delete from files.upload where id = :id").param("id", id).update();
    }

    private static Upload upload(ResultSet row, int index) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                row.getString("slot"),
                row.getString("name"),
                row.getString("sign"),
                row.getLong("size_bytes"),
                0);
    }
}
