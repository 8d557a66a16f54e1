package vn.motcua.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL of our own in the data directory, made durable and private (docs/adr/0004).
 *
 * <p>The library was made for tests: it switches fsync off and trusts every local user. Both are undone here and checked
 * before the first use; a server that does not answer as durable is refused.
 */
final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final String CLUSTER = "postgres";
    private static final String BINARIES = "postgres-binaries";
    private static final String READY = "cluster-ready";

    private final DataDirectory directory;
    private final Path cluster;
    private final String secret;
    private final ServerWatch watch;
    private final int port;
    private volatile EmbeddedPostgres server;

    private EmbeddedServer(DataDirectory directory, EmbeddedPostgres server, String secret) {
        this.directory = directory;
        this.cluster = directory.resolve(CLUSTER);
        this.server = server;
        this.port = server.getPort();
        this.secret = secret;
        this.watch = new ServerWatch(() -> OrphanServer.running(cluster).isPresent(), this::startAgain);
    }

    static EmbeddedServer start(Path data) {
        var directory = DataDirectory.open(data);
        var cluster = directory.resolve(CLUSTER);
        OrphanServer.stop(cluster, directory.resolve(BINARIES));
        setAsideUnfinished(directory, cluster);
        boolean first = directory.read(READY).isEmpty();
        var secret = directory.read("postgres-password").orElseGet(() -> newSecret(directory));
        var port = directory.read("postgres-port").map(Integer::parseInt).filter(EmbeddedServer::isFree);
        try {
            var server = launch(directory, port.orElseGet(EmbeddedServer::freePort), secret);
            directory.write("postgres-port", Integer.toString(server.getPort()));
            var embedded = new EmbeddedServer(directory, server, secret);
            if (first) {
                embedded.makePrivate();
                directory.write(READY, "yes");
            }
            embedded.requireDurable();
            embedded.watch.begin();
            LOG.info("database started port={} first={}", server.getPort(), first);
            return embedded;
        } catch (IOException failure) {
            directory.close();
            throw new UncheckedIOException(
                    "The embedded PostgreSQL did not start. Look into " + directory.resolve("postgres")
                            + ", or use a PostgreSQL of your own: MOTCUA_DB_URL.",
                    failure);
        }
    }

    private static EmbeddedPostgres launch(DataDirectory directory, int port, String secret) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.resolve(BINARIES).toFile())
                .setDataDirectory(directory.resolve(CLUSTER))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setConnectConfig("password", secret)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .start();
    }

    /** After the server was killed: on the same port, so that open pools find it again. */
    private void startAgain() {
        try {
            OrphanServer.stop(cluster, directory.resolve(BINARIES));
            server.close();
            server = launch(directory, port, secret);
            requireDurable();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void makePrivate() throws IOException {
        try (var connection = DriverManager.getConnection(getJdbcUrl(), "postgres", secret);
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + secret + "'");
            Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException failure) {
            throw new IOException("The new database could not be given its password.", failure);
        }
    }

    private void requireDurable() {
        try (var connection = DriverManager.getConnection(getJdbcUrl(), "postgres", secret);
                var statement = connection.createStatement()) {
            for (var setting : DURABLE) {
                try (var row = statement.executeQuery("show " + setting)) {
                    if (!row.next() || !row.getString(1).equals("on")) {
                        throw new IllegalStateException("The database runs with " + setting
                                + " off and could lose acknowledged dossiers; Một Cửa does not start on it.");
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The embedded database does not answer.", failure);
        }
    }

    /** A cluster whose making was interrupted is kept beside, never deleted, and a new one is made. */
    private static void setAsideUnfinished(DataDirectory directory, Path cluster) {
        if (!Files.exists(cluster) || directory.read(READY).isPresent()) {
            return;
        }
        try {
            var aside = directory.resolve("postgres-unfinished-" + System.currentTimeMillis());
            Files.move(cluster, aside);
            LOG.warn("unfinished database moved aside to={}", aside.getFileName());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String newSecret(DataDirectory directory) {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        directory.write("postgres-password", secret);
        return secret;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return secret;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        watch.close();
        server.close();
        directory.close();
    }
}
