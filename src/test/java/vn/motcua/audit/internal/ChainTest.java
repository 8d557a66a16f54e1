package vn.motcua.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.audit.AuditPosition;
import vn.motcua.audit.ChainVerdict.Broken;
import vn.motcua.audit.ChainVerdict.Fault;
import vn.motcua.audit.ChainVerdict.Unbroken;
import vn.motcua.audit.Seal;

/** The chain over a record nobody else writes to. */
class ChainTest {

    private final AuditedDatabase database = new AuditedDatabase();

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void threeSealsOfTwoRowsAndOneRowWaiting() {
        for (int seal = 1; seal <= 3; seal++) {
            database.record("ho-so-" + seal + "-a");
            database.record("ho-so-" + seal + "-b");
            assertThat(database.seal(100)).map(Seal::rows).contains(2L);
        }
        database.record("ho-so-4");
    }

    @Test
    void findsAnUntouchedChainUnbroken() {
        assertThat(database.verdict()).isInstanceOfSatisfying(Unbroken.class, verdict -> {
            assertThat(verdict.head()).map(Seal::number).contains(3L);
            assertThat(verdict.rows()).isEqualTo(6);
            assertThat(verdict.waiting()).isEqualTo(1);
        });
    }

    @Test
    void linksEachSealToTheOneBefore() {
        var links = database.transaction().execute(status -> {
            try (var seals = new SealStore(database.jdbc()).inOrder()) {
                return seals.toList();
            }
        });
        assertThat(links).extracting(Seal::number).containsExactly(1L, 2L, 3L);
        assertThat(links.get(0).previous()).isEqualTo(Seal.NO_PREVIOUS);
        assertThat(links.get(0).from()).isEqualTo(AuditPosition.START);
        assertThat(links.get(2).previous()).isEqualTo(links.get(1).hash());
        assertThat(links.get(2).from()).isEqualTo(links.get(1).to());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ROWS_CHANGED ; update audit.entry set detail = 'khác' where subject_id = 'ho-so-2-a'
            ROWS_CHANGED ; update audit.entry set actor_post = null where subject_id = 'ho-so-2-b'
            ROWS_CHANGED ; update audit.entry set actor_unit = '' where subject_id = 'ho-so-2-b'
            ROWS_CHANGED ; update audit.entry set office_at = office_at - interval '1 microsecond' where subject_id = 'ho-so-2-a'
            ROWS_CHANGED ; update audit.entry set subject_id = left(subject_id, 8) || case subject_id when 'ho-so-2-a' then 'b' else 'a' end where subject_id like 'ho-so-2-%'
            ROWS_CHANGED ; update audit.entry set subject_kind = 'dos', subject_id = 'sier' || subject_id where subject_id = 'ho-so-2-a'
            ROWS_REMOVED ; delete from audit.entry where subject_id = 'ho-so-2-b'
            ROWS_REMOVED ; update audit.entry set xact = '9000000' where subject_id = 'ho-so-2-b'
            ROWS_ADDED   ; insert into audit.entry select gen_random_uuid(), era, xact, recorded_at, office_at, kind, actor_id, actor_name, actor_post, actor_unit, action, subject_kind, subject_id, detail from audit.entry where subject_id = 'ho-so-2-b'
            SEAL_CHANGED ; update audit.seal set row_count = 1 where seq = 2
            SEAL_CHANGED ; update audit.seal set rows_hash = repeat('ab', 32) where seq = 2
            SEAL_CHANGED ; update audit.seal set sealed_at = sealed_at + interval '1 day' where seq = 2
            SEAL_CHANGED ; update audit.seal set to_xact = '9000000' where seq = 2
            SEAL_REMOVED ; delete from audit.seal where seq = 2
            """)
    void namesTheFirstSealThatDoesNotFit(Fault fault, String tampering) {
        database.tamper(tampering);

        assertThat(database.verdict()).isEqualTo(new Broken(2, fault, 2));
    }

    @Test
    void noticesRowsThatChangedTheirOrder() {
        // The ids change places, everything else stays: the same contents, in another order.
        database.tamper("""
                update audit.entry e set xact = other.xact
                from audit.entry other
                where e.subject_id like 'ho-so-2-%' and other.subject_id like 'ho-so-2-%' and e.id <> other.id
                """);

        assertThat(database.verdict()).isEqualTo(new Broken(2, Fault.ROWS_CHANGED, 2));
    }

    @Test
    void noticesASealThatWasForgedTogetherWithItsRowsButNotWithItsFollowers() {
        database.tamper("update audit.entry set detail = 'khác' where subject_id = 'ho-so-2-a'");
        reseal(2);

        assertThat(database.verdict()).isEqualTo(new Broken(3, Fault.SEAL_CHANGED, 4));
    }

    @Test
    void findsAHeadKeptOutsideAndMissesItAfterTheChainWasForgedAnew() {
        var store = new SealStore(database.jdbc());
        var kept = store.last().orElseThrow().hash();
        assertThat(store.byHash(kept)).isPresent();

        database.tamper("delete from audit.seal");
        database.tamper("delete from audit.entry where subject_id = 'ho-so-1-a'");
        database.sealAll();

        assertThat(database.verdict()).isInstanceOf(Unbroken.class);
        assertThat(store.byHash(kept)).isEmpty();
    }

    @Test
    void endsASealOnlyBetweenTwoTransactions() {
        database.transaction().executeWithoutResult(status -> {
            for (int row = 0; row < 5; row++) {
                database.append("nhiều dòng");
            }
        });
        database.record("sau cùng");

        assertThat(database.seal(2))
                .as("waiting row and the first of five")
                .map(Seal::rows)
                .contains(6L);
        assertThat(database.seal(2)).map(Seal::rows).contains(1L);
        assertThat(database.seal(2)).isEmpty();
        assertUnbrokenWith(13);
    }

    @Test
    void goesOnSealingInAServerWhoseCounterIsBehindTheRows() {
        // Rows carried over from a server that had counted further, one of them not yet sealed there.
        database.tamper("update audit.entry set xact = '900000000000' where subject_id = 'ho-so-4'");
        database.restart();
        database.record("ho-so-5");

        database.sealAll();

        assertUnbrokenWith(8);
        assertThat(database.jdbc()
                        .sql("select era from audit.entry where subject_id = 'ho-so-5'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void assertUnbrokenWith(long rows) {
        assertThat(database.verdict()).isInstanceOfSatisfying(Unbroken.class, verdict -> {
            assertThat(verdict.rows()).isEqualTo(rows);
            assertThat(verdict.waiting()).isZero();
        });
    }

    /** Gives a seal the hashes that its rows have now, as a forger would who knows the rules. */
    private void reseal(long number) {
        var forged = database.transaction().execute(status -> {
            try (var seals = new SealStore(database.jdbc()).inOrder();
                    var rows = rowsOf(number)) {
                var digest = new CanonicalDigest();
                rows.forEach(digest::row);
                var seal = seals.filter(each -> each.number() == number)
                        .findFirst()
                        .orElseThrow();
                var draft = new Seal(
                        number,
                        seal.from(),
                        seal.to(),
                        seal.rows(),
                        digest.hex(),
                        seal.previous(),
                        seal.hash(),
                        seal.sealedAt(),
                        seal.officeTime());
                return draft.withHash(CanonicalDigest.of(draft));
            }
        });
        database.tamper("update audit.seal set rows_hash = '%s', hash = '%s' where seq = %d"
                .formatted(forged.rowsHash(), forged.hash(), number));
        assertThat(database.verdict().rows()).isEqualTo(4);
    }

    private java.util.stream.Stream<StoredRow> rowsOf(long seal) {
        return database
                .jdbc()
                .sql("select %s from audit.entry e where subject_id like :subject order by e.era, e.xact, e.id"
                        .formatted(StoredRow.COLUMNS))
                .param("subject", "ho-so-" + seal + "-%")
                .query(StoredRow::read)
                .stream();
    }
}
