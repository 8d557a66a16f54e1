package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Somebody;
import vn.motcua.testing.Visitor;

@MotCuaTest
class AddressChangeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyIsHeldBack() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
    }

    @Test
    void theNewNumberTakesThePlaceOfTheFormerOneWhichIsTold() {
        var somebody = Somebody.withPhone(port).register();
        var next = Somebody.phone();

        assertThat(ask(somebody, next, Somebody.PASSWORD).location()).isEqualTo("/tai-khoan/doi/ma");
        assertThat(somebody.send("/tai-khoan/doi/ma", "ma", somebody.newestCode())
                        .location())
                .isEqualTo("/tai-khoan?da-doi");

        assertThat(somebody.visitor().get("/tai-khoan?da-doi").body())
                .contains(next)
                .contains("Đã đổi")
                .doesNotContain(somebody.address());
        assertThat(new Visitor(port).signIn(next, Somebody.PASSWORD).status()).isEqualTo(303);
        assertThat(new Visitor(port)
                        .signIn(somebody.address(), Somebody.PASSWORD)
                        .status())
                .isEqualTo(422);
        assertThat(somebody.newestMessage()).contains("nay nhận mã ở 09•• ••• " + next.substring(7));
    }

    @Test
    void anEmailAddressStandsBesideTheNumber() {
        var somebody = Somebody.withPhone(port).register();
        var mail = Somebody.email();
        ask(somebody, mail, Somebody.PASSWORD);
        somebody.send("/tai-khoan/doi/ma", "ma", somebody.newestCode());

        assertThat(new Visitor(port).signIn(mail, Somebody.PASSWORD).status()).isEqualTo(303);
        assertThat(new Visitor(port)
                        .signIn(somebody.address(), Somebody.PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void anOpenScreenIsNotEnough() {
        var somebody = Somebody.withPhone(port).register();
        var answer = ask(somebody, Somebody.phone(), "không phải");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Mật khẩu đang dùng chưa đúng");
    }

    @Test
    void anAddressOfSomebodyElseStaysTheirs() {
        var other = Somebody.withPhone(port).register();
        var somebody = Somebody.withPhone(port).register();

        assertThat(ask(somebody, other.address(), Somebody.PASSWORD).location()).isEqualTo("/tai-khoan/doi/ma");
        assertThat(somebody.newestMessage()).contains("đã thuộc một tài khoản").doesNotContainPattern("\\b\\d{6}\\b");
        assertThat(other.visitor().get("/tai-khoan").body()).contains(other.address());
    }

    @Test
    void aCodeThatAnotherAccountAskedForChangesNothing() {
        var somebody = Somebody.withPhone(port).register();
        var next = Somebody.phone();
        ask(somebody, next, Somebody.PASSWORD);
        var code = somebody.newestCode();
        somebody.visitor().get("/dang-xuat");
        somebody.visitor().send("/dang-xuat", Map.of());
        somebody.visitor().signIn("congdan2", "motcua-demo");

        assertThat(somebody.send("/tai-khoan/doi/ma", "ma", code).location()).isEqualTo("/tai-khoan/doi");
        assertThat(somebody.visitor().get("/tai-khoan").body()).doesNotContain(next);
    }

    @Test
    void anOfficerHasNoSuchPage() {
        assertThat(Visitor.signedIn(port, "tuphap.andinh").get("/tai-khoan").status())
                .isEqualTo(403);
    }

    private static Visitor.Answer ask(Somebody somebody, String address, String password) {
        somebody.visitor().get("/tai-khoan/doi");
        return somebody.visitor().send("/tai-khoan/doi", Map.of("noi-nhan-ma", address, "mat-khau", password));
    }
}
