package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;
import vn.motcua.testing.Somebody;
import vn.motcua.testing.Visitor;

@MotCuaTest
class RecoverTest {

    private static final String NEW = "xoài lá đò 88 sông";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyIsHeldBack() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
    }

    @Test
    void aCodeSetsANewPasswordAndSignsIn() {
        var somebody = Somebody.withPhone(port).register().elsewhere();

        assertThat(recover(somebody).location()).isEqualTo("/ho-so");
        assertThat(somebody.visitor().get("/tai-khoan").status()).isEqualTo(200);
        assertThat(new Visitor(port).signIn(somebody.address(), NEW).status()).isEqualTo(303);
        assertThat(new Visitor(port)
                        .signIn(somebody.address(), Somebody.PASSWORD)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoeverIsSignedInElsewhereIsSoNoLonger() {
        var before = Somebody.withEmail(port).register();
        var token = new Visitor(port)
                .sendJson(
                        "/api/v1/tokens",
                        "{\"username\":\"" + before.address() + "\",\"password\":\"" + Somebody.PASSWORD + "\"}");
        var program = Program.with(port, token.body().replaceAll(".*\"token\":\"([^\"]*)\".*", "$1"));
        assertThat(program.get("/api/v1/procedures").status()).isEqualTo(200);

        recover(before.elsewhere());

        assertThat(before.visitor().get("/tai-khoan").location()).startsWith("/dang-nhap");
        assertThat(program.get("/api/v1/procedures").status()).isEqualTo(401);
    }

    @Test
    void whoKnowsAnAddressLearnsNothingAboutItsAccount() {
        var known = Somebody.withEmail(port).register().elsewhere();
        var unknown = Somebody.withEmail(port);

        var ofKnown = known.send("/quen-mat-khau", "noi-nhan-ma", known.address());
        var ofUnknown = unknown.send("/quen-mat-khau", "noi-nhan-ma", unknown.address());

        assertThat(ofKnown.location()).isEqualTo(ofUnknown.location()).isEqualTo("/quen-mat-khau/ma");
        assertThat(plain(known.visitor().get("/quen-mat-khau/ma").body()))
                .isEqualTo(plain(unknown.visitor().get("/quen-mat-khau/ma").body()));
        assertThat(known.newestMessage()).containsPattern("\\b\\d{6}\\b");
        assertThat(unknown.newestMessage()).contains("Chưa có tài khoản nào").doesNotContainPattern("\\b\\d{6}\\b");
    }

    @Test
    void aClosedAccountStaysClosed() {
        var somebody = Somebody.withPhone(port).register().elsewhere();
        jdbc.sql("""
                update identity.account set state = 'CLOSED'
                where id = (select account from identity.contact where address = :address)
                """).param("address", "+84" + somebody.address().substring(1)).update();
        somebody.send("/quen-mat-khau", "noi-nhan-ma", somebody.address());

        assertThat(somebody.newestMessage()).doesNotContainPattern("\\b\\d{6}\\b");
        somebody.ask();
        assertThat(somebody.newestMessage()).contains("đã có tài khoản");
    }

    @Test
    void theHolderIsToldThatThePasswordChanged() {
        var somebody = Somebody.withPhone(port).register().elsewhere();
        recover(somebody);

        assertThat(somebody.newestMessage()).contains("mật khẩu vừa được đặt lại");
    }

    @Test
    void aCodeForOpeningAnAccountSetsNoPassword() {
        var somebody = Somebody.withPhone(port);
        somebody.ask();
        var code = somebody.newestCode();
        somebody.visitor().get("/quen-mat-khau");

        assertThat(somebody.visitor()
                        .send("/quen-mat-khau/ma", Map.of("ma", code))
                        .location())
                .isEqualTo("/quen-mat-khau");
    }

    private Visitor.Answer recover(Somebody somebody) {
        somebody.send("/quen-mat-khau", "noi-nhan-ma", somebody.address());
        somebody.send("/quen-mat-khau/ma", "ma", somebody.newestCode());
        return somebody.send("/quen-mat-khau/mat-khau-moi", "mat-khau-moi", NEW);
    }

    private static String plain(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
