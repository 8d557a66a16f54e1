package vn.motcua.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.notification.internal.MailSettings.Security;

class MailCarrierTest {

    private final Letter letter = new Letter(
            UUID.randomUUID(),
            "sen@example.vn",
            Locale.forLanguageTag("vi"),
            "Mã xác nhận",
            "Mã của ông/bà là 123456.\nDùng trong 10 phút.");

    @Test
    void handsTheLetterToARealServer() throws MessagingException, IOException {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            carrier(server.getSmtp().getPort()).carry(letter);

            assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> {
                assertThat(mail.getSubject()).isEqualTo("Mã xác nhận");
                assertThat(mail.getContent().toString().replace("\r", "").strip())
                        .isEqualTo(letter.text());
                assertThat(mail.getAllRecipients()[0]).hasToString("sen@example.vn");
                assertThat(mail.getFrom()[0]).hasToString("motcua@mocaynam.example");
                assertThat(mail.getMessageID()).isEqualTo("<" + letter.id() + "@mocaynam.example>");
                assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
                assertThat(mail.getHeader("Content-Language")).containsExactly("vi");
            });
        } finally {
            server.stop();
        }
    }

    @Test
    void anAddressThatDoesNotExistIsRefusedForGood() throws IOException {
        try (var server = new MailServerThatSays("550 5.1.1 <sen@example.vn> unknown")) {
            assertThatThrownBy(() -> carrier(server.port()).carry(letter))
                    .isInstanceOf(Carrier.LetterRefused.class)
                    .hasMessage("SMTP 550");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"451 4.3.0 try again later", "452 4.2.2 mailbox full", ""})
    void whatMayPassIsTriedAgain(String answer) throws IOException {
        try (var server = new MailServerThatSays(answer)) {
            assertThatThrownBy(() -> carrier(server.port()).carry(letter))
                    .isInstanceOf(Carrier.CarrierAway.class)
                    .hasMessageNotContaining("sen@");
        }
    }

    @Test
    void aServerThatIsNotThereMayComeBack() {
        assertThatThrownBy(() -> carrier(1).carry(letter)).isInstanceOf(Carrier.CarrierAway.class);
    }

    @Test
    void aServerWithoutEncryptionIsNotSpokenToUnlessTheOperatorSaysSo() {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var strict = new MailCarrier(new MailSettings(
                    "localhost", server.getSmtp().getPort(), "", "", "motcua@mocaynam.example", Security.STARTTLS));

            assertThatThrownBy(() -> strict.carry(letter)).isInstanceOf(Carrier.CarrierAway.class);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void saysWhatIsMissingInTheSettings() {
        assertThatThrownBy(() -> new MailSettings("mail.example", 587, "", "", "", Security.TLS).carrier())
                .hasMessageContaining("MOTCUA_MAIL_FROM");
        assertThat(new MailSettings("", 587, "", "", "", Security.TLS).carrier())
                .isEmpty();
    }

    private static MailCarrier carrier(int port) {
        return new MailCarrier(new MailSettings("localhost", port, "", "", "motcua@mocaynam.example", Security.NONE));
    }
}
