package vn.motcua.shared.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.FirstStart;
import vn.motcua.shared.Locality;
import vn.motcua.shared.MachineTime;

/**
 * What this database holds, decided once: one locality, either a demonstration or real.
 *
 * <p>Runs before the first request is served. Demonstration and real data never share a database, and demonstration
 * data are offered on loopback only, since their passwords are public.
 */
@Component
class Installation implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Locality locality;
    private final List<FirstStart> loaders;
    private final MachineTime time;
    private final String address;

    Installation(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Locality locality,
            List<FirstStart> loaders,
            MachineTime time,
            @Value("${server.address:}") String address,
            FlywayMigrationInitializer schemaIsReady) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.locality = locality;
        this.loaders = loaders.stream()
                .sorted(Comparator.comparingInt(FirstStart::floor))
                .toList();
        this.time = time;
        this.address = address;
        LOG.debug("schema ready={}", schemaIsReady);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (locality.demonstration() && !listensOnLoopback()) {
            throw new IllegalStateException("Demonstration data are served on this machine only (their passwords are"
                    + " public): remove server.address or set it to 127.0.0.1.");
        }
        transaction.executeWithoutResult(status -> loadOnce());
    }

    private void loadOnce() {
        jdbc.sql("lock table shared.installation in exclusive mode").update();
        var installed = jdbc.sql("select locality, demonstration from shared.installation")
                .query((row, number) -> new Installed(row.getString(1), row.getBoolean(2)))
                .optional();
        if (installed.isPresent()) {
            requireSame(installed.get());
            return;
        }
        loaders.forEach(loader -> loader.load(locality));
        jdbc.sql("""
                insert into shared.installation (locality, demonstration, installed_at)
                values (:locality, :demonstration, :at)
                """)
                .param("locality", locality.id())
                .param("demonstration", locality.demonstration())
                .param("at", java.sql.Timestamp.from(time.instant()))
                .update();
        LOG.info("first start locality={} demonstration={}", locality.id(), locality.demonstration());
    }

    private void requireSame(Installed installed) {
        if (!installed.locality().equals(locality.id()) || installed.demonstration() != locality.demonstration()) {
            throw new IllegalStateException("This database holds the locality '" + installed.locality() + "' ("
                    + (installed.demonstration() ? "demonstration" : "real") + " data), not '" + locality.id()
                    + "'. Demonstration and real data never share a database: choose another one.");
        }
    }

    private boolean listensOnLoopback() {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private record Installed(String locality, boolean demonstration) {}
}
