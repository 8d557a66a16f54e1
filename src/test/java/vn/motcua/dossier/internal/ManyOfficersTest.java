package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.DomainException;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Together;

/**
 * Fifty officers do two thousand random acts on twenty dossiers, eight at any moment. Whatever was acknowledged stands in
 * the timeline once, by whom it was done; the timeline tells the state; whoever came second was told so in a sentence.
 */
@MotCuaTest
@Tag("slow")
class ManyOfficersTest {

    private static final Logger LOG = LoggerFactory.getLogger(ManyOfficersTest.class);
    private static final int ACTS = 2_000;
    private static final int OFFICERS = 50;
    private static final int DOSSIERS = 20;
    private static final int AT_ONCE = 8;
    private static final List<Role> ROLES =
            List.of(Role.RECEPTIONIST, Role.CASEWORKER, Role.LEADER, Role.RECORDS_CLERK, Role.LEADER);

    private final Births births;
    private final BirthPlace place;
    private final OfficersActs acts;
    private final DossierStore store;
    private final Organisation organisation;
    private final MessageSource messages;
    private final BookedWork work;

    private final long seed = ThreadLocalRandom.current().nextLong();
    private final List<OfficerInPost> officers = new ArrayList<>();
    private final List<DossierNumber> dossiers = new ArrayList<>();
    private final Queue<Done> done = new ConcurrentLinkedQueue<>();
    private final Queue<DomainException> refused = new ConcurrentLinkedQueue<>();

    ManyOfficersTest(
            Births births,
            BirthPlace place,
            OfficersActs acts,
            DossierStore store,
            Organisation organisation,
            MessageSource messages,
            BookedWork work) {
        this.births = births;
        this.place = place;
        this.acts = acts;
        this.store = store;
        this.organisation = organisation;
        this.messages = messages;
        this.work = work;
    }

    /** What was acknowledged, and to whom. */
    record Done(DossierNumber number, AccountId account, DossierAction action) {}

    @Test
    void losesNothingAndTellsWhoeverCameSecond() throws InterruptedException {
        LOG.info("acts={} officers={} dossiers={} seed={}", ACTS, OFFICERS, DOSSIERS, seed);
        prepare();
        var random = new Random(seed);
        var plan = IntStream.range(0, ACTS).mapToObj(i -> one(random)).toList();
        var next = new AtomicInteger();

        var threads = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> (java.util.concurrent.Callable<Integer>) () -> work(plan, next))
                .toList();
        assertThat(Together.failed(Together.run(threads))).as("seed %d", seed).isEmpty();

        assertThat(done).as("enough happened, seed %d", seed).hasSizeGreaterThan(DOSSIERS * 3);
        dossiers.forEach(this::isWhatItsTimelineSays);
        assertThat(refused).anyMatch(refusal -> refusal.kind() == DomainException.Kind.CONFLICT);
        refused.forEach(this::isSaid);
        LOG.info("done={} refused={}", done.size(), refused.size());
    }

    private void prepare() {
        var communes = organisation.communes(place.today()).stream()
                .map(unit -> unit.id())
                .limit(OFFICERS / ROLES.size())
                .toList();
        for (var commune : communes) {
            ROLES.forEach(role -> officers.add(births.officer(commune, role)));
        }
        for (int i = 0; i < DOSSIERS; i++) {
            dossiers.add(births.submitted(place.citizen(), communes.get(i % communes.size())));
        }
        assertThat(officers).hasSize(OFFICERS);
    }

    private Integer work(List<Runnable> plan, AtomicInteger next) {
        int mine = 0;
        for (int i = next.getAndIncrement(); i < plan.size(); i = next.getAndIncrement()) {
            try {
                plan.get(i).run();
            } catch (DomainException refusal) {
                refused.add(refusal);
            }
            mine++;
        }
        return mine;
    }

    /** An act of an officer of the dossier's unit, now and then of a stranger; one in eight is the owner's answer. */
    private Runnable one(Random random) {
        var number = dossiers.get(random.nextInt(DOSSIERS));
        var choice = random.nextInt(100);
        var dice = random.nextInt(100);
        if (choice < 12) {
            return () -> acts.mend(place.citizen(), number)
                    .ifPresent(action -> acknowledge(number, place.citizen(), action));
        }
        var officer = choice < 18 ? any(random) : of(store.load(number).facts().receiving(), random);
        return () ->
                acts.act(officer, number, dice).ifPresent(action -> acknowledge(number, officer.account(), action));
    }

    private OfficerInPost any(Random random) {
        return officers.get(random.nextInt(officers.size()));
    }

    private OfficerInPost of(UnitId unit, Random random) {
        var there =
                officers.stream().filter(officer -> officer.unit().equals(unit)).toList();
        return there.get(random.nextInt(there.size()));
    }

    private void acknowledge(DossierNumber number, AccountId account, DossierAction action) {
        done.add(new Done(number, account, action));
    }

    private void isWhatItsTimelineSays(DossierNumber number) {
        var dossier = store.load(number);
        var timeline = store.timeline(dossier.facts().id());
        var written = timeline.stream()
                .filter(line -> line.action() != DossierAction.SUBMIT
                        && line.action() != DossierAction.FINISH
                        && line.action() != DossierAction.REJECT)
                .map(line -> new Done(number, new AccountId(line.by().account().orElseThrow()), line.action()))
                .toList();
        var acknowledged =
                done.stream().filter(act -> act.number().equals(number)).toList();

        assertThat(written).as("acts of %s, seed %d", number, seed).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(dossier.standing().version())
                .as("changes kept of %s, seed %d", number, seed)
                .isEqualTo(acknowledged.size());
        for (int line = 1; line < timeline.size(); line++) {
            assertThat(timeline.get(line).from())
                    .contains(timeline.get(line - 1).to());
        }
        assertThat(timeline.getLast().to()).as("%s, seed %d", number, seed).isEqualTo(dossier.state());
        waitsWhereItsStateSays(number, dossier);
    }

    /** I1: an open dossier has its work on exactly the desks of its open stages; one that is over has none. */
    private void waitsWhereItsStateSays(DossierNumber number, Dossier dossier) {
        var open = work.open(number);
        var stages = dossier.course().stream()
                .flatMap(course -> course.ready().stream())
                .map(run -> run.stage())
                .toList();
        var expected = switch (dossier.state()) {
            case SUBMITTED -> List.of(Desks.RECEPTION.stage());
            case PROCESSING -> stages;
            case RESULT_READY, REJECTION_READY -> List.of(Desks.RETURN.stage());
            default -> List.<String>of();
        };
        assertThat(open)
                .as("open work of %s in %s, seed %d", number, dossier.state(), seed)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Every refusal is a sentence in the reader's language, with what to do next. */
    private void isSaid(DomainException refusal) {
        var vietnamese = Locale.forLanguageTag("vi");
        assertThat(messages.getMessage(refusal.code(), refusal.arguments().toArray(), vietnamese))
                .isNotBlank()
                .doesNotContain("{0}");
    }
}
