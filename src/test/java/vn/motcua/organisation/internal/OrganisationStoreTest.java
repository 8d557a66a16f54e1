package vn.motcua.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.OfficerId;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Validity;
import vn.motcua.organisation.internal.Structure.Competence;
import vn.motcua.organisation.internal.Structure.EstablishedPost;
import vn.motcua.organisation.internal.Structure.Holding;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Locality;
import vn.motcua.testing.TestDatabase;

class OrganisationStoreTest {
    private static final LocalDate DATE = LocalDate.of(2021, 3, 1);
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Validity UNTIL_2022 = new Validity(START, LocalDate.of(2022, 12, 31));
    private static final Validity SINCE_ITS_LAST_DAY = new Validity(LocalDate.of(2022, 12, 31), null);
    private static final Validity SINCE_2023 = new Validity(LocalDate.of(2023, 1, 1), null);
    private static final DataSource DATABASE = migrated();

    private final OrganisationStore store = new OrganisationStore(JdbcClient.create(DATABASE));
    private final AtomicReference<Instant> machineTime = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final StructureCache cache = new StructureCache(store, machineTime::get);
    private final LoadOrganisation loading = new LoadOrganisation(store, cache, sentences());
    private final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(DATABASE));
    private final Unit unit = aUnit("TEST." + newKey(), new Validity(START, null));

    private static DataSource migrated() {
        var access = TestDatabase.create();
        var database = new DriverManagerDataSource(access.url(), access.user(), access.password());
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return database;
    }

    private static MessageSource sentences() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/organisation");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    @BeforeEach
    void loadTheDistrict() {
        load(new FilesAt("mo-cay-nam-2021"));
    }

    private void load(Locality locality) {
        transactions.executeWithoutResult(status -> loading.load(locality));
    }

    private record FilesAt(String id) implements Locality {
        @Override
        public boolean demonstration() {
            return true;
        }

        @Override
        public InputStream open(String file) {
            return Objects.requireNonNull(getClass().getResourceAsStream("/localities/" + id + "/" + file));
        }
    }

    @Test
    void givesBackWhatTheFileSaid() {
        var date = LocalDate.of(2025, 6, 30);
        var told = DemonstrationDistrict.view();
        var stored = new StructureView(store.load());
        assertThat(stored.units(date, kind -> true))
                .usingRecursiveComparison()
                .ignoringFields("id", "parent")
                .isEqualTo(told.units(date, kind -> true));
        assertThat(stored.posts(date))
                .usingRecursiveComparison()
                .ignoringFields("id", "unit", "officer.id")
                .isEqualTo(told.posts(date));
        assertThat(store.load().successions()).hasSize(21);
        assertThat(store.load().competences()).hasSize(54);
    }

    @Test
    void leavesALoadedLocalityAsItIs() {
        long before = store.revision();
        load(new FilesAt("mo-cay-nam-2021"));
        assertThat(store.revision()).isEqualTo(before);
    }

    @Test
    void isReadAgainASecondAfterAnotherNodeChangedIt() {
        var shortLived = aUnit(unit.code(), new Validity(START, DATE));
        var elsewhere = new StructureCache(store, machineTime::get);
        assertThat(elsewhere.current().byKey(shortLived.key(), DATE)).isEmpty();
        transactions.executeWithoutResult(status -> insert(units(shortLived)));
        assertThat(elsewhere.current().byKey(shortLived.key(), DATE)).isEmpty();
        machineTime.updateAndGet(now -> now.plusSeconds(1));
        assertThat(elsewhere.current().byKey(shortLived.key(), DATE)).contains(shortLived);
    }

    @Test
    void isNotReadAgainWhileNothingChanges() {
        var first = cache.current();
        machineTime.updateAndGet(now -> now.plusSeconds(60));
        assertThat(cache.current()).isSameAs(first);
    }

    @Test
    void showsAChangeToItsOwnTransactionAndForgetsItWhenRolledBack() {
        transactions.executeWithoutResult(status -> {
            insert(units(unit));
            assertThat(cache.current().byKey(unit.key(), DATE)).contains(unit);
            status.setRollbackOnly();
        });
        assertThat(cache.current().byKey(unit.key(), DATE)).isEmpty();
    }

    @Test
    void refusesTwoUnitsWithOneCodeOnTheSameDay() {
        var both = units(aUnit(unit.code(), UNTIL_2022), aUnit(unit.code(), SINCE_ITS_LAST_DAY));
        assertThatThrownBy(() -> insertAndRollBack(both))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("unit_code_once_a_day");
    }

    @Test
    void letsACodePassToAnotherUnitOnTheNextDay() {
        insertAndRollBack(units(aUnit(unit.code(), UNTIL_2022), aUnit(unit.code(), SINCE_2023)));
    }

    @Test
    void refusesTwoOfficersInOnePostOnTheSameDay() {
        assertThatThrownBy(() -> insertAndRollBack(heldInTurn(UNTIL_2022, SINCE_ITS_LAST_DAY)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("post_with_one_officer_a_day");
    }

    @Test
    void letsAPostPassToAnotherOfficerOnTheNextDay() {
        insertAndRollBack(heldInTurn(UNTIL_2022, SINCE_2023));
    }

    @Test
    void refusesTwoUnitsCompetentForOneSectorOnTheSameDay() {
        var sector = "Lĩnh vực " + unit.key();
        var twice = List.of(
                new Competence(sector, unit.id(), UNTIL_2022), new Competence(sector, unit.id(), SINCE_ITS_LAST_DAY));
        assertThatThrownBy(() -> insertAndRollBack(
                        new Structure(List.of(unit), List.of(), twice, List.of(), List.of(), List.of())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("sector_with_one_unit_a_day");
    }

    private Structure heldInTurn(Validity first, Validity second) {
        var post = new EstablishedPost(
                new PostId(Ids.next()),
                "vanthu",
                "vanthu." + unit.key(),
                unit.id(),
                "Văn thư",
                Set.of(Role.RECORDS_CLERK),
                Set.of(),
                unit.validity());
        var former = new Officer(new OfficerId(Ids.next()), "Lê Thị Sen", newKey());
        var next = new Officer(new OfficerId(Ids.next()), "Cao Văn Tre", newKey());
        return new Structure(
                List.of(unit),
                List.of(),
                List.of(),
                List.of(post),
                List.of(former, next),
                List.of(new Holding(post.id(), former.id(), first), new Holding(post.id(), next.id(), second)));
    }

    private static Structure units(Unit... units) {
        return new Structure(List.of(units), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private void insertAndRollBack(Structure structure) {
        transactions.executeWithoutResult(status -> {
            insert(structure);
            status.setRollbackOnly();
        });
    }

    private void insert(Structure structure) {
        store.insert(structure);
        cache.changed();
    }

    private static Unit aUnit(String code, Validity validity) {
        var id = new UnitId(Ids.next());
        return new Unit(
                id, newKey(), code, null, true, "Phòng " + code, null, UnitKind.DEPARTMENT, null, null, null, validity);
    }

    private static String newKey() {
        return "t" + Ids.next().toString().replace("-", "");
    }
}
