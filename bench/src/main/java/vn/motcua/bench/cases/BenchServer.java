package vn.motcua.bench.cases;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One PostgreSQL for all contenders, with the application's own settings; refused where it could lose a commit. */
public final class BenchServer implements AutoCloseable {

    public static final String USER = "postgres";
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final List<String> OTHERS =
            List.of("server_version", "wal_sync_method", "shared_buffers", "max_wal_size", "commit_delay");

    private final EmbeddedPostgres server;

    private BenchServer(EmbeddedPostgres server) {
        this.server = server;
    }

    public static BenchServer start() throws IOException, SQLException {
        var started = EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setRegisterShutdownHook(false)
                .start();
        var server = new BenchServer(started);
        server.requireDurable();
        return server;
    }

    private void requireDurable() throws SQLException {
        var shown = new LinkedHashMap<String, String>();
        for (var setting : DURABLE) {
            shown.put(setting, show(setting));
            if (!"on".equals(shown.get(setting))) {
                close();
                throw new IllegalStateException("Nothing is measured: the server runs with " + shown);
            }
        }
        for (var setting : OTHERS) {
            shown.put(setting, show(setting));
        }
        System.out.println("PostgreSQL, as it answers to show: " + shown);
    }

    private String show(String setting) throws SQLException {
        try (var connection = connect("postgres");
                var row = connection.createStatement().executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, USER);
    }

    public String url(String database) {
        return server.getJdbcUrl(USER, database);
    }

    /** A new database; a copy of the other one where it is named. */
    public void create(String database, String copyOf) throws SQLException {
        execute("postgres", "create database " + database + (copyOf.isEmpty() ? "" : " template " + copyOf));
    }

    void analyze(String database) throws SQLException {
        execute(database, "analyze");
    }

    private void execute(String database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A pool like the application's. */
    public HikariDataSource pool(String database, int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(url(database));
        config.setUsername(USER);
        config.setPassword(USER);
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    /** Transactions and rows written there since its statistics began. */
    Map<String, Long> written(String database) throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        try (var connection = connect(database);
                var row = connection.createStatement().executeQuery("""
                        select (select xact_commit from pg_stat_database where datname = current_database()) as transactions,
                            sum(n_tup_ins)::bigint as inserted, sum(n_tup_upd)::bigint as updated,
                            sum(n_tup_del)::bigint as deleted, sum(seq_scan + coalesce(idx_scan, 0))::bigint as scans
                        from pg_stat_user_tables
                        """)) {
            row.next();
            for (var count : List.of("transactions", "inserted", "updated", "deleted", "scans")) {
                counts.put(count, row.getLong(count));
            }
        }
        return counts;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
