package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Supplements;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.workflow.Promised;
import vn.motcua.workflow.Promises;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItems;

/** The work of a dossier knows the promised day; while its clock stands still it has none and can never be late. */
@MotCuaTest
class PromisedDaysTest {

    private static final Instant FAR = Instant.parse("2031-01-01T00:00:00Z");

    private final Births births;
    private final BirthPlace place;
    private final Supplements supplements;
    private final WorkItems items;
    private final Promises promises;
    private final DossierStore store;
    private final TransactionTemplate transaction;

    @Autowired
    PromisedDaysTest(
            Births births,
            BirthPlace place,
            Supplements supplements,
            WorkItems items,
            Promises promises,
            DossierStore store,
            TransactionTemplate transaction) {
        this.births = births;
        this.place = place;
        this.supplements = supplements;
        this.items = items;
        this.promises = promises;
        this.store = store;
        this.transaction = transaction;
    }

    private List<WorkItem> open(DossierNumber number) {
        return Objects.requireNonNull(transaction.execute(status -> items.numbered(number.value()).stream()
                .filter(item -> item.state() == WorkItem.State.OPEN)
                .toList()));
    }

    private boolean isLate(DossierNumber number, Instant now) {
        var bounds = new Promised.Bounds(now, now, now);
        return Objects.requireNonNull(
                        transaction.execute(status -> promises.behind(place.commune(), Promised.Figure.LATE, bounds)))
                .stream()
                .anyMatch(item -> item.number().equals(number.value()));
    }

    @Test
    void isToldFromReceptionOnAndGoesOnToTheNextDesk() {
        var number = births.received(place.citizen(), place.commune());
        var promised = open(number).getFirst().subjectDue();
        assertThat(promised).isNotNull();
        var examined = births.examined(place.citizen(), place.commune());
        assertThat(open(examined)).singleElement().satisfies(item -> {
            assertThat(item.role()).isEqualTo(Role.LEADER);
            assertThat(item.subjectDue()).isNotNull();
        });
        assertThat(isLate(examined, FAR)).isTrue();
        assertThat(isLate(examined, Instant.EPOCH)).isFalse();
    }

    @Test
    void isNoneBeforeReceptionAndOnceTheResultIsThere() {
        var submitted = births.submitted(place.citizen(), place.commune());
        var ready = births.ready(place.citizen(), place.commune());
        assertThat(open(submitted))
                .singleElement()
                .extracting(WorkItem::subjectDue)
                .isNull();
        assertThat(open(ready)).singleElement().extracting(WorkItem::subjectDue).isNull();
        assertThat(isLate(ready, FAR)).isFalse();
    }

    @Test
    void isNoneWhileTheClockStandsStill() {
        var number = births.received(place.citizen(), place.commune());
        supplements.request(births.officer(place.commune(), Role.CASEWORKER), number, births.supplement());
        assertThat(store.load(number).clock().orElseThrow().openInterval()).isPresent();
        assertThat(open(number)).isEmpty();
        assertThat(isLate(number, FAR)).isFalse();
    }

    @Test
    void countsADossierOnceAndByUnit() {
        var number = births.received(place.citizen(), place.commune());
        var bounds = new Promised.Bounds(FAR, FAR, FAR);
        var figures = Objects.requireNonNull(
                transaction.execute(status -> promises.ofUnits(Set.of(place.commune(), place.elsewhere()), bounds)));
        assertThat(isLate(number, FAR)).isTrue();
        assertThat(Objects.requireNonNull(figures.get(place.commune())).late().counted())
                .isPositive();
        assertThat(figures).containsOnlyKeys(place.commune(), place.elsewhere());
    }
}
