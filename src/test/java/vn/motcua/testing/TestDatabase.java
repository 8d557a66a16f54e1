package vn.motcua.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * A real database of its own for each context: on one embedded server per test run, or on the server that
 * {@code MOTCUA_DB_URL} names.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final AtomicBoolean CONTEXTS = new AtomicBoolean();

    @Bean
    DynamicPropertyRegistrar ownDatabase() {
        CONTEXTS.set(true);
        var database = create();
        var data = temporary().toString();
        return properties -> {
            properties.add("motcua.db.url", database::url);
            properties.add("motcua.db.user", database::user);
            properties.add("motcua.db.password", database::password);
            properties.add("motcua.data", () -> data);
        };
    }

    /** A new empty database for a test that manages its own. */
    public static Access create() {
        var server = Server.access();
        var name = "motcua_test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("No test database", failure);
        }
        var base = server.url().substring(0, server.url().lastIndexOf('/') + 1);
        return new Access(base + name, server.user(), server.password());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("motcua-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How to reach one database. */
    public record Access(String url, String user, String password) {}

    private static final class Server {

        private static final Access ACCESS = start();

        static Access access() {
            return ACCESS;
        }

        private static Access start() {
            var external = System.getenv("MOTCUA_DB_URL");
            if (external != null && !external.isBlank()) {
                return new Access(external, environment("MOTCUA_DB_USER"), environment("MOTCUA_DB_PASSWORD"));
            }
            try {
                var server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("max_connections", "200")
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                // Spring stops it after the contexts that use it; where no test needed a context, nobody else would.
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    if (!CONTEXTS.get()) {
                        close(server);
                    }
                }));
                return new Access(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static String environment(String name) {
            @Nullable String value = System.getenv(name);
            return value == null ? "" : value;
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
