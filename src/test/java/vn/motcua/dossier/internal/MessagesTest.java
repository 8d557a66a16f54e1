package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;

/** Owners are told of each change of state, in its transaction and in its order (I11), and reminded once. */
@MotCuaTest
class MessagesTest {

    @Autowired
    private Births births;

    @Autowired
    private SampleDossiers samples;

    @Autowired
    private BirthPlace place;

    @Autowired
    private ReturnResult giveBack;

    @Autowired
    private AnswerSupplement answer;

    @Autowired
    private ReceiveDossier receive;

    @Autowired
    private RemindOwners remind;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MessageSource words;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void oneForEachChangeOfStateInOrder() {
        var number = births.ready(place.citizen(), place.commune());
        giveBack.giveBack(
                births.officer(place.commune(), Role.RECEPTIONIST),
                number,
                new Handover("Nguyễn Thị Sen", Optional.empty(), Channel.DIRECT));

        assertThat(told(number)).containsExactly("submitted", "processing", "result_ready", "returned");
    }

    @Test
    void aRequestToMendAndItsAnswerAreTold() {
        var number = births.mended(place.citizen(), place.commune());
        answer.answer(Births.citizen(place.citizen()), number);

        assertThat(told(number)).containsExactly("submitted", "intake_supplement", "submitted");
    }

    @Test
    void whatIsRefusedIsNotTold() {
        var number = births.received(place.citizen(), place.commune());

        assertThatThrownBy(() -> receive.receive(births.officer(place.commune(), Role.RECEPTIONIST), number, null))
                .isInstanceOf(DossierException.NotNow.class);
        assertThat(told(number)).containsExactly("submitted", "processing");
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        var number = births.submitted(place.citizen(), place.commune());
        transaction.executeWithoutResult(status -> {
            receive.receive(births.officer(place.commune(), Role.RECEPTIONIST), number, null);
            status.setRollbackOnly();
        });

        assertThat(told(number)).containsExactly("submitted");
    }

    @Test
    void whoHandedInAtTheCounterIsToldAtTheNumberOnTheForm() {
        var number = samples.anotherWalkIn();

        assertThat(told(number)).containsExactly("submitted", "processing");
        assertThat(jdbc.sql("select distinct channel from notification.message where arguments ->> 0 = :number")
                        .param("number", number.value())
                        .query(String.class)
                        .list())
                .containsExactly("SMS");
    }

    @Test
    void nothingOfWhatWasDeclaredStandsInAMessage() {
        var number = births.ready(place.citizen(), place.commune());

        assertThat(jdbc.sql("select arguments::text from notification.message where arguments ->> 0 = :number")
                        .param("number", number.value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(arguments -> arguments.contains("Nguyễn") || arguments.contains("0900"));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasItsWordsInBothLanguagesAndChannels(DossierState state) {
        for (var language : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            for (var part : List.of("subject", "mail", "sms")) {
                var key = "dossier.message." + state.name().toLowerCase(Locale.ROOT) + "." + part;
                assertThat(words.getMessage(key, new Object[] {"huyện", "SỐ", "ĐỊA CHỈ", "LÚC"}, language))
                        .contains("SỐ");
            }
        }
    }

    @Test
    void anAwaitedAnswerIsRemindedOfOnceThreeDaysBefore() {
        var early = births.toMend(place.citizen(), place.commune());
        var soon = births.toMend(place.citizen(), place.commune());
        answerBy(soon, RemindOwners.DAYS_BEFORE);
        answerBy(early, RemindOwners.DAYS_BEFORE + 1);

        remind.run();
        remind.run();

        assertThat(told(soon)).containsExactly("submitted", "intake_supplement", "remind-supplement");
        assertThat(told(early)).containsExactly("submitted", "intake_supplement");
    }

    @Test
    void aResultThatWaitsIsRemindedOfOnceAfterFiveWorkingDays() {
        var fresh = births.ready(place.citizen(), place.commune());
        var waiting = births.ready(place.citizen(), place.commune());
        jdbc.sql("update dossier.dossier set finished_at = finished_at - interval '14 days' where number = :number")
                .param("number", waiting.value())
                .update();

        remind.run();
        remind.run();

        assertThat(told(waiting)).containsExactly("submitted", "processing", "result_ready", "remind-collect");
        assertThat(told(fresh)).doesNotContain("remind-collect");
    }

    private void answerBy(DossierNumber number, int days) {
        jdbc.sql("""
                update dossier.supplement set answer_by = :day from dossier.dossier
                where dossier.id = supplement.dossier and dossier.number = :number
                """)
                .param("day", place.today().plusDays(days))
                .param("number", number.value())
                .update();
    }

    private List<String> told(DossierNumber number) {
        return jdbc.sql("""
                        select template from notification.message where arguments ->> 0 = :number order by created_at, id
                        """).param("number", number.value()).query(String.class).list().stream()
                .map(template -> Arrays.asList(template.split("\\.")).getLast())
                .toList();
    }
}
