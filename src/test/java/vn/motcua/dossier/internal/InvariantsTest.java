package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.TestCalendar;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.PaperKind;
import vn.motcua.dossier.PaperName;
import vn.motcua.identity.Actor;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Visitor;

/**
 * The invariants of the domain that need the database or the pages; {@link DossierPropertyTest} holds the others (I4, I5,
 * I6) and these too, as far as they can be told without.
 */
@MotCuaTest
class InvariantsTest {

    /** What the declaration of a test's birth says of persons. */
    private static final List<String> PERSONAL = List.of(
            "Nguyễn Thị Sen",
            "Lê Nguyễn Minh An",
            "Lê Văn Đước",
            "083194000062",
            "083091000017",
            "0900000123",
            "Ấp Phú Đông 1",
            "2021-02-20",
            "20/02/2021",
            "Bệnh viện đa khoa khu vực Cù Lao Minh");

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private CompleteStage complete;

    @Autowired
    private Calendars calendars;

    @Autowired
    private ReturnResult giveBack;

    @Autowired
    private ReadDossier read;

    @Autowired
    private OpenPaper paper;

    @Autowired
    private OpenDocument document;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void i1EveryOpenDossierLiesOnADeskFromSubmissionToReturn() {
        List<Function<Births, DossierNumber>> ways = List.of(
                some -> some.submitted(place.citizen(), place.commune()),
                some -> some.received(place.citizen(), place.commune()),
                some -> some.examined(place.citizen(), place.commune()),
                some -> some.approved(place.citizen(), place.commune()),
                some -> some.ready(place.citizen(), place.commune()));

        for (var way : ways) {
            assertThat(desks(way.apply(births))).hasSize(1).allMatch(unit -> unit.equals(place.code()));
        }
        assertThat(desks(returned())).as("nothing is left to do after the end").isEmpty();
    }

    @Test
    void i2NumberIsUniqueAndNeverChanges() {
        var one = births.submitted(place.citizen(), place.commune());
        var other = births.submitted(place.citizen(), place.commune());

        assertThat(one).isNotEqualTo(other);
        assertThatThrownBy(() -> set(one, "number = '" + other + "'")).hasStackTraceContaining("never changed");
        assertThatThrownBy(() -> set(one, "number = 'H07.99.38-210301-9999'")).hasStackTraceContaining("never changed");
    }

    @Test
    void i3DateFirstPromisedIsNeverOverwritten() {
        var number = births.received(place.citizen(), place.commune());

        assertThatThrownBy(() -> set(number, "due_original = due_original + interval '1 day'"))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void i3DayOffDecreedAfterwardsMovesTheDueDateButNotThePromise() {
        var number = births.received(place.citizen(), place.commune());
        var promised = text(number, "due_original::text");
        var day = LocalDate.parse(text(number, "(due_at at time zone 'Asia/Ho_Chi_Minh')::date::text"));
        calendars.write(TestCalendar.off(day, null));
        try {
            complete.complete(births.officer(place.commune(), Role.CASEWORKER), number, "tham-tra", "eligible", null);
        } finally {
            calendars.write(TestCalendar.workedAgain(day));
        }

        assertThat(text(number, "due_original::text")).isEqualTo(promised);
        assertThat(text(number, "(due_at > due_original)::text")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'RETURNED'",
                "state = 'RETURNED', returned_to = 'Lê Thị Sen', returned_channel = 'DIRECT'",
                "state = 'RETURNED', returned_at = updated_at, returned_channel = 'DIRECT'",
                "state = 'RETURNED', returned_at = updated_at, returned_to = 'Lê Thị Sen'",
                "state = 'RETURNED', returned_at = updated_at, returned_to = ' ', returned_channel = 'DIRECT'"
            })
    void i7DatabaseTakesNoReturnWithoutTimeReceiverAndChannel(String lacking) {
        var number = births.ready(place.citizen(), place.commune());

        assertThatThrownBy(() -> set(number, lacking)).hasStackTraceContaining("violates check constraint");
    }

    @Test
    void i7ReturnWritesDownTimeReceiverAndChannel() {
        assertThat(text(returned(), "returned_to || ' ' || returned_channel || ' ' || (returned_at is not null)"))
                .isEqualTo("Lê Thị Sen DIRECT true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/theo-doi?so=%s", "/en/theo-doi?so=%s", "/api/v1/track/%s"})
    void i10AnonymousLookUpLeaksNobody(String address) {
        for (var number : List.of(births.submitted(place.citizen(), place.commune()), returned())) {
            var answer = new Visitor(port).get(address.formatted(number));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains(number.value()).doesNotContain(PERSONAL);
            assertThat(answer.body())
                    .as("officers are persons too")
                    .doesNotContain(
                            births.officer(place.commune(), Role.CASEWORKER).name());
        }
    }

    @Test
    void i10CheckingAPaperLeaksNobody() {
        var number = births.ready(place.citizen(), place.commune());
        var tokens = jdbc.sql("""
                select paper.token from dossier.paper join dossier.dossier on dossier.id = paper.dossier
                where dossier.number = :number
                """)
                .param("number", number.value())
                .query(String.class)
                .list();

        assertThat(tokens).hasSize(2).allSatisfy(token -> {
            var answer = new Visitor(port).get("/kiem-tra/" + token);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain(PERSONAL);
        });
    }

    @Test
    void i10GuestReadsNoDossier() {
        var number = births.ready(place.citizen(), place.commune());

        assertThat(new Visitor(port).get("/api/v1/dossiers/" + number).status()).isEqualTo(401);
        for (var address : List.of("/ho-so/%s", "/ho-so/%s/giay-to/ket-qua.pdf", "/ho-so/%s/tep/papers.other")) {
            var answer = new Visitor(port).get(address.formatted(number));
            assertThat(answer.status()).as(address).isEqualTo(303);
            assertThat(answer.body()).doesNotContain(PERSONAL);
        }
    }

    @Test
    void i14EveryReadOfPersonalDataIsLoggedOnceWithItsReader() {
        var number = births.received(place.citizen(), place.commune());
        Map<String, BiConsumer<Actor, DossierNumber>> reads = Map.of(
                "dossier.read", (actor, one) -> read.read(actor, one, Locale.of("vi")),
                "dossier.read-paper", (actor, one) -> paper.open(actor, one, PaperName.of(PaperKind.SLIP)),
                "dossier.read-document", (actor, one) -> document.open(actor, one, "papers.birthCertificate"));
        var officer = births.officer(place.commune(), Role.CASEWORKER);

        reads.forEach((action, look) -> {
            look.accept(Births.citizen(place.citizen()), number);
            look.accept(officer, number);
            assertThat(readers(number, action))
                    .containsExactlyInAnyOrder(
                            place.citizen().toString(), officer.account().toString());
        });
    }

    @Test
    void i14RefusedReadShowsNothingAndLogsNone() {
        var number = births.received(place.citizen(), place.commune());
        var stranger = births.officer(place.elsewhere(), Role.CASEWORKER);

        assertThatThrownBy(() -> read.read(stranger, number, Locale.of("vi")))
                .isInstanceOf(DossierException.UnknownNumber.class);
        assertThat(readers(number, "dossier.read")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regime = 'ND107'",
                "form_version = form_version + 1",
                "form_code = 'khac'",
                "route_version = route_version + 1",
                "route_code = 'khac'",
                "submitted_at = submitted_at + interval '1 day'",
                "received_at = received_at + interval '1 day'"
            })
    void i15DefinitionsThatGovernADossierAreFixedForItsWholeLife(String change) {
        var number = births.received(place.citizen(), place.commune());

        assertThatThrownBy(() -> set(number, change)).hasStackTraceContaining("never changed");
    }

    private DossierNumber returned() {
        var number = births.ready(place.citizen(), place.commune());
        giveBack.giveBack(
                births.officer(place.commune(), Role.RECEPTIONIST),
                number,
                new Handover("Lê Thị Sen", Optional.empty(), Channel.DIRECT));
        return number;
    }

    /** Codes of the units on whose desks the dossier lies. */
    private List<String> desks(DossierNumber number) {
        return jdbc.sql("""
                select unit.code from workflow.work_item
                join dossier.dossier on dossier.id = work_item.subject_id
                join organisation.unit on unit.id = work_item.unit_id
                where dossier.number = :number and work_item.state = 'OPEN'
                """).param("number", number.value()).query(String.class).list();
    }

    private List<String> readers(DossierNumber number, String action) {
        return jdbc.sql("""
                select actor_id from audit.entry
                where subject_id = :number and action = :action and kind = 'READ'
                """)
                .param("number", number.value())
                .param("action", action)
                .query(String.class)
                .list();
    }

    private void set(DossierNumber number, String change) {
        jdbc.sql("update dossier.dossier set " + change + " where number = :number")
                .param("number", number.value())
                .update();
    }

    private String text(DossierNumber number, String expression) {
        return jdbc.sql("select " + expression + " from dossier.dossier where number = :number")
                .param("number", number.value())
                .query(String.class)
                .single();
    }
}
