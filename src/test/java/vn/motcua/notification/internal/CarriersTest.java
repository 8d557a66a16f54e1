package vn.motcua.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.notification.Channel;
import vn.motcua.notification.internal.MailSettings.Security;

class CarriersTest {

    @Test
    void whatIsNotConfiguredIsNotOfferedAtARealLocality() {
        var mailOnly = new Carriers(
                new MailSettings("mail.example", 587, "", "", "a@b.vn", Security.TLS)
                        .carrier().stream().toList(),
                false);

        assertThat(mailOnly.reaches(Channel.EMAIL)).isTrue();
        assertThat(mailOnly.reaches(Channel.SMS)).isFalse();
    }

    @Test
    void aDemonstrationKeepsWhatItCannotSendAndSendsWhatItCan() {
        var smsOnly = new Carriers(List.of(new SmsCarrier(URI.create("http://localhost:1/"), "", "MOTCUA")), true);

        assertThat(smsOnly.keepsForOutbox(Channel.EMAIL)).isTrue();
        assertThat(smsOnly.keepsForOutbox(Channel.SMS)).isFalse();
        assertThat(smsOnly.reaches(Channel.EMAIL)).isTrue();
    }

    @Test
    void settingsDoNotPrintTheirSecrets() {
        assertThat(List.of(
                        new MailSettings("mail.example", 587, "u", "hidden-1", "a@b.vn", Security.TLS).toString(),
                        new SmsSettings("http://sms.example/", "hidden-2", "MOTCUA").toString()))
                .noneMatch(text -> text.contains("hidden"));
    }
}
