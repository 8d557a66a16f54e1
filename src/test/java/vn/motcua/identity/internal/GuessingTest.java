package vn.motcua.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.IdentityException;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Somebody;

/** Ten thousand tries of each kind end in throttling, and tell nobody which names exist. Counts, no clock. */
@MotCuaTest
class GuessingTest {

    private static final int MANY = 10_000;

    @Autowired
    private SignIn signIn;

    @Autowired
    private BeginRegistration beginRegistration;

    @Autowired
    private BeginRecovery beginRecovery;

    @Autowired
    private ConfirmCode confirmCode;

    @Autowired
    private AcceptInvitation acceptInvitation;

    @Autowired
    private SampleMandates mandates;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tenThousandCodesOpenNothing() {
        var asker = asker();
        beginRegistration.begin(Somebody.phone(), asker, "");
        // The right code is left out: what is counted is how many guesses were heard at all.
        jdbc.sql("update identity.code_request set code_hash = 'none' where browser = :browser")
                .param("browser", asker.browser())
                .update();

        var answers = answers(guess -> confirmCode.confirm(CodePurpose.REGISTER, asker, "%06d".formatted(guess)));

        assertThat(answers.getOrDefault("identity.code-wrong", 0) + answers.getOrDefault("identity.code-ended", 0))
                .as("guesses that were heard")
                .isLessThanOrEqualTo(10);
        assertThat(heldBack(answers)).isGreaterThan(MANY - 20);
    }

    @Test
    void tenThousandCodesOfInvitationsOpenNoOrganisation() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
        mandates.code(mandates.cooperative(), "OWNER");
        var stranger = mandates.citizen(SampleMandates.STRANGER);
        var network = UUID.randomUUID().toString();

        var answers = answers(guess -> acceptInvitation.accept(stranger, "%012d".formatted(guess), network));

        assertThat(answers.getOrDefault("sent", 0)).isZero();
        assertThat(answers.getOrDefault("identity.mandate.code-wrong", 0))
                .as("guesses that were heard")
                .isLessThanOrEqualTo(10);
        assertThat(heldBack(answers)).isGreaterThan(MANY - 20);
        jdbc.sql("delete from identity.sign_in_throttle").update();
    }

    @Test
    void tenThousandNamesLookAllTheSame() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
        var network = UUID.randomUUID().toString();
        var answers = answers(guess -> signIn.signIn(new Credentials(
                guess % 2 == 0 ? "congdan" + (1 + guess % 4 / 2) : "khongcoai" + guess, "sai mật khẩu", network)));

        assertThat(answers.keySet())
                .allMatch(code -> code.equals("identity.wrong-credentials") || code.startsWith("identity.try-later"));
        assertThat(heldBack(answers)).isGreaterThan(MANY - 60);
        jdbc.sql("delete from identity.sign_in_throttle").update();
    }

    @Test
    void tenThousandAddressesAreNotAsked() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
        var network = UUID.randomUUID().toString();
        var answers = answers(guess -> beginRecovery.begin(
                "0977" + (100_000 + guess), new Asker(UUID.randomUUID().toString(), network, Locale.ROOT), ""));

        assertThat(answers.keySet()).allMatch(code -> code.equals("sent") || code.startsWith("identity.ask-later"));
        assertThat(answers.getOrDefault("sent", 0)).isLessThanOrEqualTo(60);
    }

    private static Map<String, Integer> answers(IntConsumer guess) {
        var answers = new HashMap<String, Integer>();
        IntStream.range(0, MANY).forEach(number -> answers.merge(answer(guess, number), 1, Integer::sum));
        return answers;
    }

    private static String answer(IntConsumer guess, int number) {
        try {
            guess.accept(number);
            return "sent";
        } catch (IdentityException refusal) {
            return refusal.code();
        }
    }

    private static int heldBack(Map<String, Integer> answers) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("identity.try-later"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Asker asker() {
        return new Asker(UUID.randomUUID().toString(), UUID.randomUUID().toString(), Locale.forLanguageTag("vi"));
    }
}
