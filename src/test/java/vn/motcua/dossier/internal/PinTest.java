package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.Guest;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Pins;
import vn.motcua.testing.MotCuaTest;

/** The figures on the slip show more to whoever holds it, and give nothing away to who guesses (TT 01/2018 article 16, I10). */
@MotCuaTest
class PinTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Autowired
    private SampleDossiers samples;

    @Autowired
    private BirthPlace place;

    @Autowired
    private TrackByPin track;

    @Autowired
    private TrackDossier byNumber;

    @Autowired
    private ClaimDossier claim;

    @Autowired
    private ReadDossier read;

    @Autowired
    private Pins pins;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsTheWayAndTheClockAndNoPerson() {
        var number = samples.anotherWalkIn();

        var seen = track.track(new Guest(), number, pins.of(number.value()), "a1", VIETNAMESE);

        assertThat(seen.clock()).isPresent();
        assertThat(seen.way()).isNotEmpty().extracting(DossierView.Step::holder).containsOnlyNulls();
        assertThat(jdbc.sql(
                                "select count(id) from audit.entry where action = 'dossier.track-by-pin' and subject_id = :number")
                        .param("number", number.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void takesTheFiguresAsTheyAreWrittenOnTheSlip() {
        var number = samples.anotherWalkIn();
        var figures = pins.of(number.value());

        var spaced = figures.substring(0, 3) + " " + figures.substring(3);

        assertThat(track.track(new Guest(), number, spaced, "a2", VIETNAMESE).number())
                .isEqualTo(number);
    }

    @Test
    void tenThousandWrongFiguresEndInWaitingAndTellNothing() {
        var seed = 20_210_301L;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var real = samples.anotherWalkIn();
        var answers = new TreeSet<String>();
        int waited = 0;
        for (int guess = 0; guess < 10_000; guess++) {
            boolean existing = random.nextBoolean();
            var number = existing ? real : new DossierNumber(unknown(real, random));
            var answer = answer(number, wrong(number, random), "guesser-" + guess % 50);
            waited += answer.startsWith("identity.try-later") ? 1 : 0;
            answers.add(answer);
        }

        assertThat(answers)
                .isSubsetOf(Set.of("dossier.wrong-pin", "identity.try-later-seconds", "identity.try-later-minutes"));
        assertThat(waited).as("held back").isGreaterThan(8_000);
    }

    @Test
    void tenThousandWrongNumbersEndInWaitingForThoseThatExistToo() {
        var real = samples.anotherWalkIn();
        var random = new Random(20_210_302L);
        var network = "numbers-" + real;
        assertThat(tracked(real, network)).isEqualTo("seen");
        int waited = 0;
        for (int guess = 0; guess < 10_000; guess++) {
            var answer = tracked(new DossierNumber(unknown(real, random)), network);
            assertThat(answer).matches("dossier.unknown-number|identity.try-later.*");
            waited += answer.startsWith("identity.try-later") ? 1 : 0;
        }

        assertThat(waited).as("held back").isGreaterThan(9_900);
        assertThat(tracked(real, network)).as("tells nothing meanwhile").startsWith("identity.try-later");
        assertThat(tracked(real, network + "-elsewhere")).isEqualTo("seen");
    }

    private String tracked(DossierNumber number, String network) {
        try {
            byNumber.track(new Guest(), number, network);
            return "seen";
        } catch (DossierException | IdentityException refused) {
            return refused.code();
        }
    }

    @Test
    void takesADossierOfTheCounterIntoAnAccountOnce() {
        var number = samples.anotherWalkIn();
        var figures = pins.of(number.value());
        var holder = Births.citizen(place.account("congdan1"));
        var another = Births.citizen(place.account("congdan2"));

        assertThatThrownBy(() -> claim.claim(another, number, "000", "a3"))
                .isInstanceOf(DossierException.WrongPin.class);
        claim.claim(holder, number, figures, "a3");
        claim.claim(holder, number, figures, "a3");

        assertThat(read.read(holder, number, VIETNAMESE).number()).isEqualTo(number);
        assertThatThrownBy(() -> claim.claim(another, number, figures, "a4"))
                .isInstanceOf(DossierException.ClaimedBefore.class);
        assertThatThrownBy(() -> read.read(another, number, VIETNAMESE))
                .isInstanceOf(DossierException.UnknownNumber.class);
    }

    private String answer(DossierNumber number, String figures, String network) {
        try {
            track.track(new Guest(), number, figures, network, VIETNAMESE);
            return "seen";
        } catch (DossierException | IdentityException refused) {
            return refused.code();
        }
    }

    private String wrong(DossierNumber number, Random random) {
        var figures = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
        return figures.equals(pins.of(number.value())) ? "" : figures;
    }

    private static String unknown(DossierNumber real, Random random) {
        var text = real.value();
        return text.substring(0, text.length() - 4) + String.format(Locale.ROOT, "%04d", 5_000 + random.nextInt(20));
    }
}
