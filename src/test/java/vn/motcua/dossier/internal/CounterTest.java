package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.Digitised;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandedPaper;
import vn.motcua.dossier.IntakeContent;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.KnownPerson;
import vn.motcua.dossier.PersonKey;
import vn.motcua.dossier.Receptions;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Together;

/** What a counter takes in for people who come (NĐ 61/2018 articles 16 and 17), and what it undoes. */
@MotCuaTest
class CounterTest {

    private static final Locale OFFICE = Locale.of("vi");

    @Autowired
    private WalkIns walkIns;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Receptions receptions;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierStore store;

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void takesInAtOnceWhoHasNoTelephone() {
        var number = walkIns.takenIn(place.commune(), "Phạm Thị Mận");

        var seen = dossiers.read(counter(), number, OFFICE);
        assertThat(seen.state()).isEqualTo(DossierState.PROCESSING);
        assertThat(seen.clock()).as("the clock runs").isPresent();
        assertThat(seen.timeline())
                .extracting(line -> line.action())
                .containsExactly(DossierAction.SUBMIT, DossierAction.RECEIVE);
        assertThat(seen.atCounter().papers()).extracting(HandedPaper::name).containsExactly("Sổ hộ khẩu cũ");
        assertThat(slip(number)).contains("Sổ hộ khẩu cũ").doesNotContain("\"mark\"");
        assertThat(openReceptions(number)).as("nobody has to receive it again").isZero();
    }

    @Test
    void pressedTwiceAtOneMomentItIsOneDossier() throws InterruptedException {
        var id = walkIns.begun(place.commune(), "Ngô Văn Xoài");
        var counter = counter();
        var intake = intakes.open(counter, id);
        Callable<DossierNumber> press = () -> intakes.takeIn(counter, intake).number();

        var numbers = Together.done(Together.run(List.of(press, press, press)));

        assertThat(numbers).hasSize(3);
        assertThat(numbers.stream().distinct()).hasSize(1);
        assertThat(intakes.open(counter, id).became()).isEqualTo(Optional.of(numbers.getFirst()));
        assertThat(intakes.open(counter, id).content())
                .as("the dossier holds it now")
                .isEqualTo(IntakeContent.NOTHING);
    }

    @Test
    void takesNothingInWhileAPaperOfTheCaseIsMissing() {
        var unit = place.commune();
        var answers = births.answers(unit).json();
        var birth = new ProcedureCode("1.001193");
        var without = new Intakes.Brought(birth, "co-giay-chung-sinh", "", answers, List.of());
        assertThatThrownBy(() -> intakes.takeIn(counter(), without, "k-" + UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        CounterException.PapersMissing.class,
                        missing -> assertThat(missing.arguments().getFirst().toString())
                                .contains("chứng sinh"));

        var reused = new HandedPaper("giay-chung-sinh", "", 0, 0, Digitised.REUSED, null);
        var with = new Intakes.Brought(birth, "co-giay-chung-sinh", "", answers, List.of(reused));
        var number = intakes.takeIn(counter(), with, "k-" + UUID.randomUUID()).number();
        assertThat(dossiers.read(counter(), number, OFFICE).atCounter().papers())
                .as("R-07: what the office has is not asked for again")
                .extracting(HandedPaper::digitised)
                .containsExactly(Digitised.REUSED);
    }

    @Test
    void findsByNameOnlyWhoHandedInHereAndByAWholeNumberWhoHasAnAccount() {
        var name = "Huỳnh Thị Bông " + letters();
        walkIns.takenIn(place.commune(), name);

        var found = intakes.find(counter(), name.toLowerCase(Locale.ROOT)).persons();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().identity()).isEqualTo("083•••417");
        assertThat(intakes.find(walkIns.counter(place.elsewhere()), name).persons())
                .as("another counter does not know her")
                .isEmpty();
        assertThat(named(intakes.find(counter(), "0900000002").persons())).contains("Võ Văn Dừa");
        assertThat(named(intakes.find(counter(), "083088000002").persons())).contains("Võ Văn Dừa");
        assertThat(intakes.find(counter(), "Võ Văn Dừa").persons())
                .as("nobody is found in all accounts by a name")
                .noneMatch(person -> person.key() instanceof PersonKey.OfAccount);
    }

    @Test
    void recordsThatSomebodyWasLookedForButNotWhom() {
        intakes.find(counter(), "0900000002");

        var last = jdbc.sql("""
                select subject_id || ' ' || detail from audit.entry where action = 'dossier.find-persons'
                order by recorded_at desc limit 1
                """).query(String.class).single();
        assertThat(last).startsWith(place.commune() + " phone ").doesNotContain("0900000002");
    }

    @Test
    void keepsThePersonForOneMoreAndNothingElse() {
        var first = walkIns.takenIn(place.commune(), "Lâm Thị Sậy");

        var id = intakes.start(counter(), first, Intakes.Like.SAME_PERSON);

        var content = intakes.open(counter(), id).content();
        assertThat(content.answers().raw("requester.name")).isEqualTo("Lâm Thị Sậy");
        assertThat(content.answers().paths()).allMatch(path -> path.startsWith("requester."));
        assertThat(content.procedure()).isEmpty();
    }

    @Test
    void undoesWithinMinutesAndNeverUsesTheNumberAgain() {
        var number = walkIns.takenIn(place.commune(), "Trịnh Thị Cúc");
        assertThatThrownBy(() -> receptions.undo(counter(), number, "  "))
                .isInstanceOf(CounterException.UndoReasonMissing.class);

        receptions.undo(counter(), number, "Nhầm người");
        receptions.undo(counter(), number, "Nhầm người");

        var seen = dossiers.read(counter(), number, OFFICE);
        assertThat(seen.state()).isEqualTo(DossierState.ANNULLED);
        assertThat(seen.timeline().getLast().note()).contains("Nhầm người");
        assertThat(openWork(number)).as("off all desks").isZero();
        var id = intakes.start(counter(), number, Intakes.Like.REPLACING);
        var right = intakes.takeIn(counter(), intakes.open(counter(), id)).number();
        assertThat(right).as("I2").isNotEqualTo(number);
        assertThat(slip(right)).contains("Bản in lại, thay giấy hẹn " + number);
        assertThat(dossiers.read(counter(), number, OFFICE).atCounter().replacedBy())
                .contains(right);
        assertThatThrownBy(() -> intakes.start(counter(), number, Intakes.Like.REPLACING))
                .isInstanceOf(CounterException.NothingToReplace.class);
    }

    @Test
    void undoesNothingLaterNorWhatSomebodyWorkedOnNorWhatCameOnline() {
        var number = walkIns.takenIn(place.commune(), "Trịnh Thị Cúc");
        var fresh = store.load(number);
        var received = fresh.standing().receivedAt().orElseThrow();
        assertThat(Undoing.may(fresh, received.plus(Undoing.WITHIN))).isTrue();
        assertThatThrownBy(() ->
                        Undoing.require(fresh, received.plus(Undoing.WITHIN).plus(Duration.ofSeconds(1))))
                .isInstanceOf(CounterException.UndoTooLate.class);

        var online = births.received(place.citizen(), place.commune());
        assertThatThrownBy(() -> receptions.undo(counter(), online, "Nhầm"))
                .isInstanceOf(CounterException.UndoOnline.class);

        var stage = fresh.course().orElseThrow().ready().getFirst().stage();
        var outcome = fresh.course().orElseThrow().outcomes(stage).getFirst().code();
        dossiers.complete(births.officer(place.commune(), Role.CASEWORKER), number, stage, outcome, "Đủ");
        assertThatThrownBy(() -> receptions.undo(counter(), number, "Nhầm"))
                .isInstanceOf(CounterException.UndoWorkBegan.class);
    }

    @Test
    void printsASlipAgainAndSaysSo() {
        var number = walkIns.takenIn(place.commune(), "Trịnh Thị Cúc");

        assertThat(receptions.reprint(counter(), number)).startsWith('%', 'P', 'D', 'F');

        assertThat(dossiers.read(counter(), number, OFFICE).timeline().getLast().action())
                .isEqualTo(DossierAction.REPRINT_SLIP);
        receptions.undo(counter(), number, "Nhầm");
        assertThatThrownBy(() -> receptions.reprint(counter(), number))
                .as("a slip that counts no more is not printed")
                .isInstanceOf(DossierException.NotNow.class);
    }

    private OfficerInPost counter() {
        return walkIns.counter(place.commune());
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xyz";
    }

    private static Stream<String> named(List<KnownPerson> persons) {
        return persons.stream().map(KnownPerson::name);
    }

    private String slip(DossierNumber number) {
        return jdbc.sql("""
                select jsonb_strip_nulls(source)::text from dossier.paper
                join dossier.dossier on dossier.id = paper.dossier
                where number = :number and kind = 'SLIP'
                """).param("number", number.value()).query(String.class).single();
    }

    private long openReceptions(DossierNumber number) {
        return work(number, "and stage = 'counter-reception'");
    }

    private long openWork(DossierNumber number) {
        return work(number, "");
    }

    private long work(DossierNumber number, String which) {
        return jdbc.sql("select count(id) from workflow.work_item where subject_number = :number and state = 'OPEN' "
                        + which)
                .param("number", number.value())
                .query(Long.class)
                .single();
    }
}
