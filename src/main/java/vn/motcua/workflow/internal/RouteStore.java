package vn.motcua.workflow.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.workflow.RouteKey;

/** Keeps published routes as their files said; rows are only ever added. */
@Repository
public class RouteStore {

    private final JdbcClient jdbc;
    private final Clock officeTime;

    RouteStore(JdbcClient jdbc, Clock officeTime) {
        this.jdbc = jdbc;
        this.officeTime = officeTime;
    }

    public Optional<String> definition(RouteKey key) {
        return jdbc.sql("select definition::text from workflow.route where code = :code and version = :version")
                .param("code", key.code())
                .param("version", key.version())
                .query(String.class)
                .optional();
    }

    public Optional<RouteKey> newest(String code) {
        return jdbc.sql("select code, version from workflow.route where code = :code order by version desc limit 1")
                .param("code", code)
                .query(RouteStore::key)
                .optional();
    }

    public List<RouteKey> published() {
        return jdbc.sql("select code, version from workflow.route order by code, version")
                .query(RouteStore::key)
                .list();
    }

    private static RouteKey key(ResultSet row, int number) throws SQLException {
        return new RouteKey(row.getString("code"), row.getInt("version"));
    }

    /** Adds a version; false, and nothing written, if it is there already. */
    public boolean add(RouteKey key, String file) {
        return jdbc.sql("""
                insert into workflow.route (code, version, definition, published_at)
                values (:code, :version, :definition::jsonb, :now)
                on conflict (code, version) do nothing
                """)
                        .param("code", key.code())
                        .param("version", key.version())
                        .param("definition", file)
                        .param("now", officeTime.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
