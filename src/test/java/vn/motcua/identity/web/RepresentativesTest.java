package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.internal.SampleMandates;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Somebody;
import vn.motcua.testing.Visitor;

/** Representatives invite each other by the pages, and nobody learns from them who has an account. */
@MotCuaTest
class RepresentativesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SampleMandates samples;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyIsHeldBack() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
    }

    @Test
    void whoInvitesSeesTheSameWhetherTheAddressHasAnAccountOrNot() {
        var known = Somebody.withPhone(port).register();
        var head = head();

        var toKnown = invite(head, known.address());
        var toUnknown = invite(head, Somebody.phone());

        assertThat(toKnown.status()).isEqualTo(303);
        assertThat(toUnknown.status()).isEqualTo(303);
        assertThat(toKnown.location()).isEqualTo(toUnknown.location());
        var page = head.visitor().get(toKnown.location()).body();
        assertThat(page).contains("Nếu gửi được, mã mời đang tới người nhận");
        assertThat(jdbc.sql("select count(distinct template) from notification.message where arguments ->> 1 = :name")
                        .param("name", "Hợp tác xã Dừa sạch An Định")
                        .query(Integer.class)
                        .single())
                .as("one kind of message for both")
                .isOne();
    }

    @Test
    void aFormThatIsSentTwiceInvitesOnce() {
        var head = head();
        head.visitor().get(head.page() + "/moi");
        var fields = fields(Somebody.phone());

        head.visitor().send(head.page() + "/moi", fields);
        head.visitor().send(head.page() + "/moi", fields);

        assertThat(head.visitor().get(head.page()).body().split("/loi-moi/", -1))
                .hasSize(2);
    }

    @Test
    void anAddressIsNotFlooded() {
        var head = head();
        var phone = Somebody.phone();
        for (int times = 0; times < 3; times++) {
            assertThat(invite(head, phone).status()).isEqualTo(303);
        }

        var held = invite(head, phone);

        assertThat(held.status()).isEqualTo(429);
        assertThat(held.header("Retry-After")).isPresent();
        assertThat(held.body()).contains("Đã gửi nhiều lời mời").contains(phone);
    }

    @Test
    void aWithdrawnCodeOpensNothing() {
        var head = head();
        invite(head, Somebody.phone());
        var withdraw = head.visitor()
                .get(head.page())
                .body()
                .replaceAll("(?s).*action=\"(/tai-khoan/khai-thay/loi-moi/[^\"]+)\".*", "$1");

        assertThat(head.visitor().send(withdraw, Map.of()).location()).isEqualTo(head.page() + "?xong=bo-moi");
        assertThat(head.visitor().get(head.page()).body()).doesNotContain("/loi-moi/");
    }

    @Test
    void anOfficerActsForNobody() {
        assertThat(Visitor.signedIn(port, "tuphap.andinh")
                        .get(MandateController.HOME)
                        .status())
                .isEqualTo(403);
    }

    private Visitor.Answer invite(Head head, String address) {
        head.visitor().get(head.page() + "/moi");
        return head.visitor().send(head.page() + "/moi", fields(address));
    }

    private static Map<String, String> fields(String address) {
        return new HashMap<>(
                Map.of("ma-gui", UUID.randomUUID().toString(), "noi-nhan-ma", address, "vai-tro", "OWNER"));
    }

    private Head head() {
        var name = "khaithay." + Long.toHexString(UUID.randomUUID().getMostSignificantBits());
        var cooperative = samples.cooperative(samples.citizen(name));
        return new Head(
                Visitor.signedIn(port, name),
                MandateController.HOME + "/to-chuc/" + cooperative.whom().id());
    }

    private record Head(Visitor visitor, String page) {}
}
