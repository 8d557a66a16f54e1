package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Rating;
import vn.motcua.dossier.Satisfaction;
import vn.motcua.identity.Guest;
import vn.motcua.identity.Pins;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;

/** What is written inside a dossier (TT 22/2019 article 4) and how it is rated (NĐ 61/2018 articles 27 to 32; I13). */
@MotCuaTest
class LettersAndRatingsTest {

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private WriteLetter write;

    @Autowired
    private RateDossier rate;

    @Autowired
    private RateBySlip bySlip;

    @Autowired
    private ReadDossier read;

    @Autowired
    private RequestSupplement supplement;

    @Autowired
    private Pins pins;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatTheOwnerWritesWaitsOnTheDeskUntilSomebodyAnswers() {
        var number = births.received(place.citizen(), place.commune());
        ask(number, "Giờ nào thì xong?", "");
        ask(number, "Tôi hỏi thêm một câu.", "");
        assertThat(waiting(number)).as("several letters are one piece of work").isOne();

        write.write(births.officer(place.commune(), Role.CASEWORKER), number, "Chiều mai.", "");

        assertThat(waiting(number)).isZero();
        assertThat(seen(number).letters())
                .extracting(DossierView.Letter::text)
                .containsExactly("Giờ nào thì xong?", "Tôi hỏi thêm một câu.", "Chiều mai.");
        assertThat(seen(number).letters())
                .extracting(DossierView.Letter::fromOwner)
                .containsExactly(true, true, false);
        assertThat(told(number)).as("the owner is told, without the words").isOne();
    }

    @Test
    void aQuestionIsSeenAlsoWhileTheDossierWaitsForItsOwner() {
        var number = births.received(place.citizen(), place.commune());
        ask(number, "Còn thiếu gì không?", "");
        supplement.request(births.officer(place.commune(), Role.CASEWORKER), number, births.supplement());

        assertThat(waiting(number)).isOne();
    }

    @Test
    void pressedTwiceItIsWrittenOnce() {
        var number = births.submitted(place.citizen(), place.commune());
        ask(number, "Đã tới nơi chưa?", "same");
        ask(number, "Đã tới nơi chưa?", "same");

        assertThat(seen(number).letters()).hasSize(1);
    }

    @Test
    void aLetterHasWords() {
        var number = births.submitted(place.citizen(), place.commune());

        assertThatThrownBy(() -> ask(number, " \n ", "")).isInstanceOf(DossierException.LetterEmpty.class);
    }

    @Test
    void anOwnerDoesNotBuryTheOfficeInLetters() {
        var number = births.submitted(place.citizen(), place.commune());
        IntStream.range(0, WriteLetter.MOST_A_DAY).forEach(turn -> ask(number, "Xong chưa? " + turn, ""));

        assertThatThrownBy(() -> ask(number, "Xong chưa?", "")).isInstanceOf(DossierException.TooManyLetters.class);
        assertThat(seen(number).letters()).hasSize(WriteLetter.MOST_A_DAY);
    }

    @Test
    void ratedOnceWhenItIsOver() {
        var number = births.returned(place.citizen(), place.commune());
        assertThat(seen(number).awaitsRating()).isTrue();

        rate.rate(Births.citizen(place.citizen()), number, Rating.typed("neutral", "TWO", " Phải chờ hơi lâu. "));

        assertThat(seen(number).awaitsRating()).isFalse();
        assertThat(seen(number).rating().orElseThrow().satisfaction()).isEqualTo(Satisfaction.NEUTRAL);
        assertThat(seen(number).rating().orElseThrow().words()).hasValue("Phải chờ hơi lâu.");
        assertThatThrownBy(() -> rate.rate(Births.citizen(place.citizen()), number, Births.satisfied()))
                .isInstanceOf(DossierException.RatedBefore.class);
        assertThatThrownBy(() -> rateBySlip(number)).isInstanceOf(DossierException.RatedBefore.class);
    }

    @Test
    void notRatedBeforeAnOfficeHasDecided() {
        var number = births.ready(place.citizen(), place.commune());

        assertThat(seen(number).awaitsRating()).isFalse();
        assertThatThrownBy(() -> rate.rate(Births.citizen(place.citizen()), number, Births.satisfied()))
                .isInstanceOf(DossierException.NotOver.class);
    }

    @Test
    void whoeverHoldsTheSlipRates() {
        var number = births.returned(place.citizen(), place.commune());
        rateBySlip(number);

        assertThat(seen(number).rating()).isPresent();
    }

    @Test
    void wrongFiguresAndUnknownNumbersLookAlike() {
        var number = births.returned(place.citizen(), place.commune());
        var wrong = new RateBySlip.Slip("000000".equals(pins.of(number.value())) ? "000001" : "000000", "letters-test");

        for (var any : List.of(number, new DossierNumber("H07.99.99-210301-9999"))) {
            assertThatThrownBy(() -> bySlip.rate(new Guest(), any, wrong, Births.satisfied()))
                    .isInstanceOf(DossierException.WrongPin.class);
        }
    }

    @Test
    void ratedOnceAlsoByManyAtTheSameMoment() throws Exception {
        var number = births.returned(place.citizen(), place.commune());
        Callable<Boolean> attempt = () -> {
            try {
                rate.rate(Births.citizen(place.citizen()), number, Births.satisfied());
                return true;
            } catch (DossierException.RatedBefore before) {
                return false;
            }
        };
        try (var many = Executors.newFixedThreadPool(8)) {
            var kept = many.invokeAll(java.util.Collections.nCopies(8, attempt)).stream()
                    .filter(done -> Boolean.TRUE.equals(done.resultNow()))
                    .count();
            assertThat(kept).isOne();
        }
    }

    private void rateBySlip(DossierNumber number) {
        bySlip.rate(
                new Guest(), number, new RateBySlip.Slip(pins.of(number.value()), "letters-test"), Births.satisfied());
    }

    private void ask(DossierNumber number, String text, String key) {
        write.write(Births.citizen(place.citizen()), number, text, key);
    }

    private DossierView seen(DossierNumber number) {
        return read.read(Births.citizen(place.citizen()), number, Locale.of("vi"));
    }

    private int waiting(DossierNumber number) {
        return jdbc.sql("""
                select count(id) from workflow.work_item
                where subject_number = :number and state = 'OPEN' and stage = 'owner-asks'
                """)
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }

    private int told(DossierNumber number) {
        return jdbc.sql("""
                select count(id) from notification.message
                where template = 'dossier.message.letter' and arguments ->> 0 = :number
                """)
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }
}
