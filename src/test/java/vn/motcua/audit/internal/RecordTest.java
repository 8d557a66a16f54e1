package vn.motcua.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.audit.AuditFilter;
import vn.motcua.audit.AuditKind;
import vn.motcua.audit.AuditRow;

/** The rows themselves: how they are kept, found, and recomputed by somebody who has only the tables. */
class RecordTest {

    private final AuditedDatabase database = new AuditedDatabase();
    private final EntryQueries queries = new EntryQueries(database.jdbc());

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set detail = ''",
                "delete from audit.entry",
                "truncate audit.entry",
                "update audit.seal set row_count = 2",
                "delete from audit.seal",
                "truncate audit.seal"
            })
    void refusesEveryChangeOfWhatIsWritten(String change) {
        database.record("ho-so-1");
        database.sealAll();

        assertThatThrownBy(() -> database.jdbc().sql(change).update()).hasStackTraceContaining("audit.");
        assertThatThrownBy(() -> database.transaction().executeWithoutResult(status -> {
                    database.jdbc()
                            .sql("set local session_replication_role = replica")
                            .update();
                    database.jdbc().sql(change).update();
                }))
                .as("also where ordinary triggers are off")
                .hasStackTraceContaining("audit.");
    }

    @Test
    void leavesNobodyThePrivilegeToChangeRowsNotEvenTheOwner() {
        assertThat(database.jdbc().sql("""
                        select c.relname || ' ' || a.privilege_type
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'audit'
                        cross join lateral aclexplode(c.relacl) a
                        where c.relkind = 'r'
                        """).query(String.class).list())
                .contains("entry INSERT", "entry SELECT", "seal INSERT", "seal SELECT")
                .noneMatch(privilege -> privilege.matches(".* (UPDATE|DELETE|TRUNCATE)"));
    }

    @Test
    void letsAnOutsiderRecomputeASealWithNothingButSql() {
        database.record("Hồ sơ có dấu: ế, ộ, Ẫ");
        database.record("dấu phẩy, hai chấm: 3:abc,");
        var seal = database.seal(100).orElseThrow();

        var recomputed = database.jdbc().sql("""
                with field as (
                    select e.era, e.xact, e.id, f.place, case when f.value is null then '-,'
                        else octet_length(f.value) || ':' || f.value || ',' end as written
                    from audit.entry e
                    cross join lateral (values
                        (1, e.era::text), (2, e.xact::text), (3, e.id::text),
                        (4, (extract(epoch from e.recorded_at) * 1000000)::bigint::text),
                        (5, (extract(epoch from e.office_at) * 1000000)::bigint::text),
                        (6, e.kind), (7, e.actor_id), (8, e.actor_name), (9, e.actor_post), (10, e.actor_unit),
                        (11, e.action), (12, e.subject_kind), (13, e.subject_id), (14, e.detail)) f (place, value)
                ), line as (
                    select era, xact, id, string_agg(written, '' order by place) || chr(10) as written
                    from field group by era, xact, id
                )
                select encode(sha256(convert_to(string_agg(written, '' order by era, xact, id), 'UTF8')), 'hex') from line
                """).query(String.class).single();

        assertThat(recomputed).isEqualTo(seal.rowsHash());
    }

    @Test
    void keepsTheWordsOfTheTime() {
        database.record("ho-so-1");

        assertThat(all(AuditFilter.all(), 10)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(AuditKind.ACT);
            assertThat(row.actorName()).isEqualTo("Nguyễn Minh Trí");
            assertThat(row.actorPost()).isEqualTo("Công chức tư pháp - hộ tịch");
            assertThat(row.actorUnit()).isNull();
            assertThat(row.action()).isEqualTo("dossier.receive");
            assertThat(row.seal()).isEmpty();
        });
        database.sealAll();
        assertThat(all(AuditFilter.all(), 10))
                .singleElement()
                .extracting(AuditRow::seal)
                .isEqualTo(Optional.of(1L));
    }

    @Test
    void turnsPagesWithoutLosingOrRepeatingRows() {
        for (int number = 0; number < 25; number++) {
            database.record("ho-so-" + number);
        }

        assertThat(all(AuditFilter.all(), 10))
                .hasSize(25)
                .extracting(AuditRow::subjectId)
                .doesNotHaveDuplicates();
    }

    @Test
    void filtersByActorActionSubjectAndKind() {
        database.transaction().executeWithoutResult(status -> {
            database.append(AuditKind.ACT, "tuphap", "dossier.receive", "so-1");
            database.append(AuditKind.READ, "tuphap", "dossier.read", "so-1");
            database.append(AuditKind.READ, "chutich", "dossier.read", "so-2");
        });

        assertThat(all(filter("tuphap", null, null, null), 10)).hasSize(2);
        assertThat(all(filter(null, "dossier.read", null, null), 10)).hasSize(2);
        assertThat(all(filter(null, null, "so-2", null), 10)).hasSize(1);
        assertThat(all(filter(null, null, null, AuditKind.ACT), 10)).hasSize(1);
        assertThat(all(filter("tuphap", "dossier.read", "so-1", AuditKind.READ), 10))
                .hasSize(1);
        assertThat(all(filter("tuphap", null, "so-2", null), 10)).isEmpty();
        assertThat(queries.actions()).containsExactly("dossier.read", "dossier.receive");
    }

    private List<AuditRow> all(AuditFilter filter, int size) {
        var found = new ArrayList<AuditRow>();
        @Nullable UUID after = null;
        do {
            var page = queries.page(filter, after, size);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
            found.addAll(page.items());
            after = page.next().map(UUID::fromString).orElse(null);
        } while (after != null);
        return found;
    }

    private static AuditFilter filter(
            @Nullable String actor, @Nullable String action, @Nullable String subject, @Nullable AuditKind kind) {
        return new AuditFilter(
                Optional.ofNullable(actor),
                Optional.ofNullable(action),
                Optional.ofNullable(subject),
                Optional.ofNullable(kind));
    }
}
