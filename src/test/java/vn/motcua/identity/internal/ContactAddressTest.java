package vn.motcua.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.notification.Channel;

class ContactAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                " 0912 345 678 ",
                "0912.345.678",
                "0912-345-678",
                "+84 912 345 678",
                "84912345678",
                "(+84)912345678",
                "0084912345678"
            })
    void oneNumberHoweverItIsWritten(String typed) {
        assertThat(ContactAddress.typed(typed)).contains(new ContactAddress(Channel.SMS, "+84912345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sen.Le@Example.VN", " sen.le@example.vn "})
    void oneAddressHoweverItIsWritten(String typed) {
        assertThat(ContactAddress.typed(typed)).contains(new ContactAddress(Channel.EMAIL, "sen.le@example.vn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sen",
                "0212345678",
                "091234567",
                "09123456789",
                "+1 202 555 0100",
                "sen@",
                "@example.vn",
                "sen@example",
                "sen@@example.vn",
                "sen..le@example.vn",
                "sen@-example.vn",
                "sen@example.vn\r\nBcc: a@b.vn",
                "\"sen\"@example.vn",
                "sen@example.vn,dua@example.vn"
            })
    void nothingElseIsAnAddress(String typed) {
        assertThat(ContactAddress.typed(typed)).isEmpty();
    }

    @Test
    void aVeryLongTextIsNoAddress() {
        assertThat(ContactAddress.typed("a".repeat(65) + "@example.vn")).isEmpty();
        assertThat(ContactAddress.typed(("a".repeat(60) + ".").repeat(4) + "@example.vn"))
                .isEmpty();
    }

    @Test
    void othersSeeTheEndsOnly() {
        assertThat(new ContactAddress(Channel.SMS, "+84912345678").masked()).isEqualTo("09•• ••• 678");
        assertThat(new ContactAddress(Channel.EMAIL, "sen.le@example.vn").masked())
                .isEqualTo("s•••@example.vn");
        assertThat(new ContactAddress(Channel.EMAIL, "sen.le@example.vn")).hasToString("ContactAddress[EMAIL]");
    }
}
