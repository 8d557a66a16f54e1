package vn.motcua.shared.database;

import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Decides which PostgreSQL is used: the one at {@code MOTCUA_DB_URL}, or one of our own in the data directory. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    JdbcConnectionDetails database(Environment settings) {
        var url = settings.getProperty("motcua.db.url");
        if (url == null || url.isBlank()) {
            return EmbeddedServer.start(Path.of(settings.getProperty("motcua.data", "data")));
        }
        return new ExternalServer(
                url, settings.getProperty("motcua.db.user", ""), settings.getProperty("motcua.db.password", ""));
    }

    private record ExternalServer(String url, String user, String secret) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
