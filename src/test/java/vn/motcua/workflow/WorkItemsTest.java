package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.workflow.AWorkItem.Desk;
import vn.motcua.workflow.Inbox.View;
import vn.motcua.workflow.NewWorkItem.Priority;

@MotCuaTest
class WorkItemsTest {

    private final WorkItems items;
    private final TransactionTemplate transaction;
    private final Instant now;
    private final Desk desk;
    private final Holder an;
    private final Holder binh;

    @Autowired
    WorkItemsTest(WorkItems items, TransactionTemplate transaction, Organisation organisation, Clock officeTime) {
        this.items = items;
        this.transaction = transaction;
        this.now = officeTime.instant().truncatedTo(ChronoUnit.MILLIS);
        var unit = organisation.communes(LocalDate.now(officeTime)).getFirst();
        var posts = organisation.posts(LocalDate.now(officeTime)).stream()
                .filter(post -> post.unit().equals(unit.id()))
                .map(Post::id)
                .toList();
        this.desk = new Desk(unit.id(), posts.get(0), "lĩnh vực " + UUID.randomUUID());
        this.an = new Holder(posts.get(0), "Nguyễn Văn An, Công chức");
        this.binh = new Holder(posts.get(1), "Trần Thị Bình, Công chức");
    }

    private <T> T done(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private WorkItem opened(AWorkItem work) {
        return done(() -> items.open(work.build()));
    }

    private AWorkItem aWorkItem() {
        return AWorkItem.at(desk);
    }

    private List<WorkItemId> listed(View view) {
        return items.list(desk.inbox(view), WorkFilter.NONE, null, 100).items().stream()
                .map(WorkItem::id)
                .toList();
    }

    private WorkFilter late() {
        return WorkFilter.NONE.due(new WorkFilter.Span.Between(null, now));
    }

    @BeforeEach
    void nothingIsThereYet() {
        assertThat(listed(View.ALL)).isEmpty();
    }

    @Test
    void readsBackWhatWasOpened() {
        var work = aWorkItem().due(now.plusSeconds(3600)).heldBy(an).urgent().build();
        var item = done(() -> items.open(work));
        assertThat(items.find(item.id())).contains(item);
        assertThat(items.of(work.subject())).containsExactly(item);
        assertThat(item.title()).isEqualTo(work.title());
        assertThat(item.due()).isEqualTo(work.due());
        assertThat(item.asHolder()).contains(an);
        assertThat(item.priority()).isEqualTo(Priority.URGENT);
        assertThat(item.state()).isEqualTo(WorkItem.State.OPEN);
    }

    @Test
    void opensARoundOfAStageOnce() {
        var work = aWorkItem().build();
        done(() -> items.open(work));
        assertThatThrownBy(() -> done(() -> items.open(work))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void writesOnlyInTheTransactionOfTheSubject() {
        var work = aWorkItem().build();
        assertThatThrownBy(() -> items.open(work)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void listsTheLongestOverdueFirstAndWorkWithoutDeadlineLast() {
        var none = opened(aWorkItem());
        var later = opened(aWorkItem().due(now.plusSeconds(7200)));
        var overdue = opened(aWorkItem().due(now.minusSeconds(60)));
        var older = opened(aWorkItem().due(now.minusSeconds(7200)));
        var urgent = opened(aWorkItem().due(now.plusSeconds(7200)).urgent());
        assertThat(listed(View.QUEUE)).containsExactly(older.id(), overdue.id(), urgent.id(), later.id(), none.id());
        assertThat(items.count(desk.inbox(View.QUEUE), late())).hasToString("2");
        assertThat(overdue.isOverdue(now)).isTrue();
        assertThat(later.isOverdue(now)).isFalse();
    }

    @Test
    void pagesThroughAllRowsOnceAndInOrder() {
        var all = new ArrayList<WorkItemId>();
        for (var number = 0; number < 23; number++) {
            var work = aWorkItem();
            all.add(opened(number % 3 == 0 ? work : work.due(now.plusSeconds(number / 4)))
                    .id());
        }
        var seen = new ArrayList<WorkItemId>();
        var page = items.list(desk.inbox(View.QUEUE), WorkFilter.NONE, null, 5);
        while (page.next().isPresent()) {
            assertThat(page.items()).hasSize(5);
            page.items().forEach(item -> seen.add(item.id()));
            page = items.list(
                    desk.inbox(View.QUEUE), WorkFilter.NONE, page.next().get(), 5);
        }
        page.items().forEach(item -> seen.add(item.id()));
        assertThat(seen).isEqualTo(listed(View.QUEUE)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void readsAForgedPlaceAsTheFirstPage() {
        var item = opened(aWorkItem());
        for (var forged :
                List.of("", "x", "a_b_c", "infinity_0", "'; drop table", "2021-01-01T00:00:00Z_9999999999_x")) {
            assertThat(items.list(desk.inbox(View.QUEUE), WorkFilter.NONE, forged, 5)
                            .items())
                    .extracting(WorkItem::id)
                    .containsExactly(item.id());
        }
    }

    @Test
    void showsEachViewItsOwnPart() {
        var queue = opened(aWorkItem());
        var mine = opened(aWorkItem().heldBy(an));
        var other = opened(aWorkItem().heldBy(binh));
        assertThat(listed(View.QUEUE)).containsExactly(queue.id());
        assertThat(listed(View.MINE)).contains(mine.id()).doesNotContain(other.id(), queue.id());
        assertThat(listed(View.MINE_AND_QUEUE)).contains(queue.id(), mine.id()).doesNotContain(other.id());
        assertThat(listed(View.ALL)).containsExactlyInAnyOrder(queue.id(), mine.id(), other.id());
    }

    @Test
    void hidesWorkOfOtherSectorsAndRoles() {
        opened(aWorkItem());
        var elsewhere = new Inbox(desk.post(), Set.of(desk.unit()), Set.of(Role.CASHIER), Set.of("khác"), View.QUEUE);
        assertThat(items.list(elsewhere, WorkFilter.NONE, null, 100).items())
                .noneMatch(item -> desk.sector().equals(item.sector()));
        var otherRole = new Inbox(desk.post(), Set.of(desk.unit()), Set.of(Role.LEADER), Set.of(), View.QUEUE);
        assertThat(items.list(otherRole, WorkFilter.NONE, null, 100).items())
                .noneMatch(item -> desk.sector().equals(item.sector()));
    }

    @Test
    void countsToOneHundredAndNoFurther() {
        assertThat(items.count(desk.inbox(View.QUEUE), WorkFilter.NONE)).hasToString("0");
        done(() -> {
            for (var number = 0; number < 99; number++) {
                items.open(aWorkItem().build());
            }
            return 99;
        });
        assertThat(items.count(desk.inbox(View.QUEUE), WorkFilter.NONE)).hasToString("99");
        opened(aWorkItem());
        opened(aWorkItem());
        assertThat(items.count(desk.inbox(View.QUEUE), WorkFilter.NONE))
                .isEqualTo(new CappedCount(100))
                .hasToString("99+");
    }

    @Test
    void tellsTheSecondOfficerWhoTookTheWork() {
        var item = opened(aWorkItem());
        var taken = done(() -> items.take(item.id(), an));
        assertThat(taken.asHolder()).contains(an);
        assertThat(done(() -> items.take(item.id(), an))).isEqualTo(taken);
        assertThatThrownBy(() -> done(() -> items.take(item.id(), binh)))
                .isInstanceOfSatisfying(
                        WorkItemException.TakenBy.class,
                        told -> assertThat(told.arguments().getFirst()).isEqualTo(an.name()));
        assertThatThrownBy(() -> done(() -> items.close(item.subject(), item.at(), binh)))
                .isInstanceOf(WorkItemException.TakenBy.class);
    }

    @Test
    void tellsTheSecondOfficerWhoDidTheWork() {
        var item = opened(aWorkItem());
        var closed = done(() -> items.close(item.subject(), item.at(), an));
        assertThat(closed.state()).isEqualTo(WorkItem.State.DONE);
        assertThat(listed(View.ALL)).isEmpty();
        assertThatThrownBy(() -> done(() -> items.close(item.subject(), item.at(), binh)))
                .isInstanceOfSatisfying(
                        WorkItemException.ClosedBy.class,
                        told -> assertThat(told.arguments().getFirst()).isEqualTo(an.name()));
        assertThatThrownBy(() -> done(() -> items.take(item.id(), binh)))
                .isInstanceOf(WorkItemException.ClosedBy.class);
    }

    @Test
    void givesTheSystemWorkThatAnOfficerHasInHand() {
        var item = opened(aWorkItem().heldBy(an));
        var closed = done(() -> items.close(item.subject(), item.at(), new Holder(null, "Hệ thống")));
        assertThat(closed.asHolder()).contains(new Holder(null, "Hệ thống"));
    }

    @Test
    void letsOneOfTwoOfficersTakeTheWork() throws InterruptedException, ExecutionException {
        for (var time = 0; time < 20; time++) {
            var item = opened(aWorkItem());
            var won = atOnce(() -> took(item, an), () -> took(item, binh));
            assertThat(won).containsExactlyInAnyOrder(true, false);
        }
    }

    private boolean took(WorkItem item, Holder by) {
        try {
            return done(() -> items.take(item.id(), by))
                    .asHolder()
                    .filter(by::equals)
                    .isPresent();
        } catch (WorkItemException.TakenBy told) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<Boolean>();
            for (var result : threads.invokeAll(List.of(one, other))) {
                results.add(result.get());
            }
            return results;
        }
    }

    @Test
    void putsWorkBackOnlyFromTheOwnHands() {
        var item = opened(aWorkItem().heldBy(an));
        assertThatThrownBy(() -> done(() -> items.putBack(item.id(), binh, null)))
                .isInstanceOf(WorkItemException.TakenBy.class);
        assertThat(done(() -> items.putBack(item.id(), an, null)).asHolder()).isEmpty();
        assertThatThrownBy(() -> done(() -> items.putBack(item.id(), an, null)))
                .isInstanceOf(WorkItemException.ChangedSince.class);
    }

    @Test
    void assignsManyAllOrNothing() {
        var one = opened(aWorkItem());
        var two = opened(aWorkItem());
        done(() -> items.take(two.id(), an));
        var seen = Map.of(one.id(), one.version(), two.id(), two.version());
        assertThatThrownBy(() -> done(() -> items.assign(seen, binh, an, null)))
                .isInstanceOf(WorkItemException.TakenBy.class);
        assertThat(items.find(one.id()).orElseThrow().asHolder()).isEmpty();
        var fresh = Map.of(one.id(), one.version(), two.id(), two.version() + 1);
        assertThat(done(() -> items.assign(fresh, binh, an, "Gấp")))
                .allSatisfy(item -> assertThat(item.asHolder()).contains(binh));
    }

    @Test
    void remembersWhoHadWorkAndWhoMovedIt() {
        var item = opened(aWorkItem());
        var taken = done(() -> items.take(item.id(), an));
        done(() -> items.take(item.id(), an));
        done(() -> items.assign(Map.of(item.id(), taken.version()), binh, an, "Rõ hồ sơ này"));
        done(() -> items.putBack(item.id(), binh, "Nghỉ từ mai"));
        assertThat(items.moves(item.subject()))
                .extracting(WorkMove::from, WorkMove::to, WorkMove::by, WorkMove::note)
                .containsExactly(
                        tuple(null, an.name(), an.name(), null),
                        tuple(an.name(), binh.name(), an.name(), "Rõ hồ sơ này"),
                        tuple(binh.name(), null, binh.name(), "Nghỉ từ mai"));
    }

    @Test
    void narrowsAListByAllThatIsAskedTogether() {
        var wanted = opened(aWorkItem().stage("b").due(now.minusSeconds(60)));
        opened(aWorkItem().stage("b").due(now.plusSeconds(60)));
        opened(aWorkItem().stage("c").due(now.minusSeconds(60)));
        opened(aWorkItem().stage("b").due(now.minusSeconds(60)).heldBy(an));
        var filter = new WorkFilter("b", desk.sector(), null, true, late().due());
        assertThat(items.list(desk.inbox(View.ALL), filter, null, 100).items())
                .extracting(WorkItem::id)
                .containsExactly(wanted.id());
        assertThat(items.count(desk.inbox(View.ALL), filter)).hasToString("1");
        assertThat(items.list(desk.inbox(View.ALL), new WorkFilter(null, null, desk.post(), false, null), null, 100)
                        .items())
                .allMatch(item -> item.isHeldBy(desk.post()));
    }

    @Test
    void countsAsNewsWhatOthersChangedSinceOneLooked() {
        var before = items.countNews(desk.inbox(View.MINE_AND_QUEUE), now).counted();
        var given = opened(aWorkItem());
        var own = opened(aWorkItem());
        done(() -> items.take(own.id(), an));
        done(() -> items.assign(Map.of(given.id(), given.version()), an, binh, null));
        assertThat(items.countNews(desk.inbox(View.MINE_AND_QUEUE), now).counted())
                .isEqualTo(before + 1);
        assertThat(items.find(given.id()).orElseThrow().isNewsTo(desk.post(), now))
                .isTrue();
        assertThat(items.find(own.id()).orElseThrow().isNewsTo(desk.post(), now))
                .isFalse();
    }

    @Test
    void holdsWorkDuringASupplementAndGivesItBackWithANewDeadline() {
        var item = opened(aWorkItem().due(now));
        done(() -> {
            items.hold(item.subject(), "none");
            return item;
        });
        assertThat(listed(View.ALL)).isEmpty();
        assertThatThrownBy(() -> done(() -> items.take(item.id(), an))).isInstanceOf(WorkItemException.OnHold.class);
        var due = now.plusSeconds(86_400);
        done(() -> {
            items.release(item.subject(), Map.of(item.at(), due));
            return item;
        });
        assertThat(items.find(item.id()).orElseThrow().due()).isEqualTo(due);
        assertThat(listed(View.QUEUE)).containsExactly(item.id());
        assertThat(items.withOpenWork(Set.of(item.subject().id(), UUID.randomUUID())))
                .containsExactly(item.subject().id());
    }

    @Test
    void withdrawsOpenAndHeldWorkButNotWhatIsDone() {
        var subject = aWorkItem().build().subject();
        var first = opened(aWorkItem().about(subject).stage("a"));
        var second = opened(aWorkItem().about(subject).stage("b"));
        done(() -> items.close(subject, first.at(), an));
        done(() -> {
            items.hold(subject, "none");
            items.withdrawAll(subject);
            return subject;
        });
        assertThat(items.find(first.id()).orElseThrow().state()).isEqualTo(WorkItem.State.DONE);
        assertThat(items.find(second.id()).orElseThrow().state()).isEqualTo(WorkItem.State.WITHDRAWN);
        assertThatThrownBy(() -> done(() -> items.close(subject, second.at(), an)))
                .isInstanceOf(WorkItemException.WithdrawnSince.class);
    }

    @Test
    void knowsNoWorkThatWasNeverOpened() {
        assertThatThrownBy(() -> done(() -> items.take(new WorkItemId(UUID.randomUUID()), an)))
                .isInstanceOf(WorkItemException.Unknown.class);
    }
}
