package vn.motcua.audit.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditActor;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditKind;
import vn.motcua.audit.ChainVerdict;
import vn.motcua.audit.Seal;
import vn.motcua.testing.TestDatabase;

/** A database with nothing but the record in it: a test may break its chain without breaking anybody else's. */
final class AuditedDatabase implements AutoCloseable {

    private static final Instant NOON = Instant.parse("2021-05-27T05:00:00Z");
    private static final Clock OFFICE = Clock.fixed(NOON, ZoneId.of("Asia/Ho_Chi_Minh"));

    private final HikariDataSource source;
    private final DataSourceTransactionManager transactions;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final SealStore seals;
    private EntryStore entries;

    AuditedDatabase() {
        var access = TestDatabase.create();
        source = pool(access);
        transactions = new DataSourceTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        jdbc = JdbcClient.create(source);
        migrate();
        seals = new SealStore(jdbc);
        entries = startedEntries();
    }

    /** As after a start of the application: the era is decided anew. */
    void restart() {
        entries = startedEntries();
    }

    @Override
    public void close() {
        source.close();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    /** Records one act in a transaction of its own. */
    void record(String subject) {
        transaction.executeWithoutResult(status -> append(subject));
    }

    /** Records one act in the transaction that is running. */
    void append(String subject) {
        append(AuditKind.ACT, "tuphap", "dossier.receive", subject);
    }

    void append(AuditKind kind, String actor, String action, String subject) {
        var officer = new AuditActor(actor, "Nguyễn Minh Trí", "Công chức tư pháp - hộ tịch", null);
        entries.append(kind, new AuditEntry(officer, action, "dossier", subject, "bước thẩm định"));
    }

    /** Seals once; the batch ends after so many rows. */
    Optional<Seal> seal(int batch) {
        return new SealRows(entries, seals, transaction, () -> NOON, OFFICE).sealNext(batch);
    }

    void sealAll() {
        new SealRows(entries, seals, transaction, () -> NOON, OFFICE).run();
    }

    ChainVerdict verdict() {
        var oneSnapshot = new TransactionTemplate(transactions);
        oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return oneSnapshot.execute(status -> new ChainCheck(entries, seals).run());
    }

    /** What only the owner of the database can do: switch the guards off, change rows, switch them on again. */
    void tamper(String sql) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table audit.entry disable trigger all").update();
            jdbc.sql("alter table audit.seal disable trigger all").update();
            jdbc.sql(sql).update();
            jdbc.sql("alter table audit.entry enable always trigger entry_is_final")
                    .update();
            jdbc.sql("alter table audit.seal enable always trigger seal_is_final")
                    .update();
        });
    }

    private static HikariDataSource pool(TestDatabase.Access access) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(access.url());
        settings.setUsername(access.user());
        settings.setPassword(access.password());
        settings.setMaximumPoolSize(12);
        settings.setMinimumIdle(0);
        return new HikariDataSource(settings);
    }

    private EntryStore startedEntries() {
        return new EntryStore(jdbc, () -> NOON, OFFICE, new Era(jdbc));
    }

    private void migrate() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*__audit_*.sql");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            for (var file : files) {
                jdbc.sql(file.getContentAsString(StandardCharsets.UTF_8)).update();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
