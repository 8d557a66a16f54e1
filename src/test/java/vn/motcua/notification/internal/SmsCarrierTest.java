package vn.motcua.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.notification.internal.SmsProvider.Fault;

class SmsCarrierTest {

    private final SmsProvider provider;
    private final Letter letter =
            new Letter(UUID.randomUUID(), "+84912345678", Locale.forLanguageTag("vi"), "", "Mã xác nhận: 123456");

    SmsCarrierTest() throws IOException {
        provider = new SmsProvider();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void sendsWhatTheContractSays() {
        carrier(SmsProvider.TOKEN).carry(letter);

        assertThat(provider.accepted())
                .containsExactly(Map.entry(
                        letter.id().toString(),
                        Map.of(
                                "id", letter.id().toString(),
                                "to", "+84912345678",
                                "sender", "MOTCUA",
                                "text", "Mã xác nhận: 123456")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SLOW", "TOO_BUSY", "BROKEN", "CUTS_BEFORE", "CUTS_AFTER"})
    void saysThatALaterTryMaySucceed(Fault fault) {
        provider.failing(fault);

        assertThatThrownBy(() -> carrier(SmsProvider.TOKEN).carry(letter))
                .isInstanceOf(Carrier.CarrierAway.class)
                .hasMessageNotContaining(letter.address());
    }

    @Test
    void saysThatNoLaterTryWillSucceed() {
        provider.failing(Fault.REFUSES);

        assertThatThrownBy(() -> carrier(SmsProvider.TOKEN).carry(letter))
                .isInstanceOf(Carrier.LetterRefused.class)
                .hasMessage("HTTP 422");
    }

    @Test
    void aWrongTokenIsNoFaultOfTheLetter() {
        assertThatThrownBy(() -> carrier("another").carry(letter)).isInstanceOf(Carrier.CarrierAway.class);
    }

    @Test
    void whoeverTriesAgainAfterACutLineIsHeardOnce() {
        provider.failing(Fault.CUTS_AFTER);
        assertThatThrownBy(() -> carrier(SmsProvider.TOKEN).carry(letter)).isInstanceOf(Carrier.CarrierAway.class);

        carrier(SmsProvider.TOKEN).carry(letter);

        assertThat(provider.asked()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(provider.accepted()).hasSize(1);
    }

    @Test
    void aProviderThatIsNotThereMayComeBack() {
        var carrier = new SmsCarrier(URI.create("http://localhost:1/sms"), "", "MOTCUA");

        assertThatThrownBy(() -> carrier.carry(letter)).isInstanceOf(Carrier.CarrierAway.class);
    }

    private SmsCarrier carrier(String token) {
        return new SmsCarrier(provider.url(), token, "MOTCUA", Duration.ofMillis(700));
    }
}
