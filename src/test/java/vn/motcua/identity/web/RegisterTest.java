package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Somebody;
import vn.motcua.testing.Visitor;

@MotCuaTest
@ExtendWith(OutputCaptureExtension.class)
class RegisterTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyIsHeldBack() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
    }

    @Test
    void opensAnAccountByACodeAndLeadsHome() {
        var somebody = Somebody.withPhone(port);

        assertThat(somebody.ask().location()).isEqualTo("/dang-ky/ma");
        assertThat(somebody.send("/dang-ky/ma", "ma", somebody.newestCode()).location())
                .isEqualTo("/dang-ky/ten");
        assertThat(somebody.send("/dang-ky/ten", "ho-ten", "  Trần  Thị Thử ").location())
                .isEqualTo("/dang-ky/so-dinh-danh");
        assertThat(somebody.send("/dang-ky/so-dinh-danh", "so-dinh-danh", "").location())
                .isEqualTo("/dang-ky/mat-khau");
        assertThat(somebody.send("/dang-ky/mat-khau", "mat-khau-moi", Somebody.PASSWORD)
                        .location())
                .isEqualTo("/ho-so");
        assertThat(somebody.visitor().get("/tai-khoan").body())
                .contains("Trần Thị Thử")
                .contains(somebody.address());
        assertThat(acts("identity.register", somebody.address())).isEqualTo(1);
    }

    @Test
    void signsInWithTheNumberHoweverItIsWritten() {
        var somebody = Somebody.withPhone(port).register();

        assertThat(new Visitor(port)
                        .signIn("+84 " + somebody.address().substring(1), Somebody.PASSWORD)
                        .location())
                .isEqualTo("/ho-so");
        assertThat(acts("identity.sign-in", somebody.address())).isEqualTo(1);
    }

    @Test
    void signsInWithTheEmailAddress() {
        var somebody = Somebody.withEmail(port).register();

        assertThat(new Visitor(port)
                        .signIn(somebody.address().toUpperCase(java.util.Locale.ROOT), Somebody.PASSWORD)
                        .location())
                .isEqualTo("/ho-so");
    }

    @Test
    void goesOnToThePageThatWasWanted() {
        var somebody = Somebody.withEmail(port);
        assertThat(somebody.visitor().get("/dang-nhap?ve=/nop/1.001193").body())
                .contains("/dang-ky?ve=%2Fnop%2F1.001193");
        somebody.visitor().get("/dang-ky?ve=/nop/1.001193");
        somebody.visitor().send("/dang-ky", Map.of("noi-nhan-ma", somebody.address(), "ve", "/nop/1.001193"));
        somebody.send("/dang-ky/ma", "ma", somebody.newestCode());
        somebody.send("/dang-ky/ten", "ho-ten", "Lê Văn Dừa");
        somebody.send("/dang-ky/so-dinh-danh", "so-dinh-danh", "");

        assertThat(somebody.send("/dang-ky/mat-khau", "mat-khau-moi", Somebody.PASSWORD)
                        .location())
                .isEqualTo("/nop/1.001193");
    }

    @Test
    void whoKnowsAnAddressLearnsNothingAboutItsAccount() {
        var known = Somebody.withPhone(port).register().elsewhere();
        var unknown = Somebody.withPhone(port);

        assertThat(known.ask().location()).isEqualTo(unknown.ask().location());
        assertThat(page(known.visitor().get("/dang-ky/ma").body(), known))
                .isEqualTo(page(unknown.visitor().get("/dang-ky/ma").body(), unknown));
        for (int wrong = 0; wrong < 6; wrong++) {
            var ofKnown = known.send("/dang-ky/ma", "ma", "000000");
            var ofUnknown = unknown.send("/dang-ky/ma", "ma", wrongCode(unknown));
            assertThat(ofKnown.status()).isEqualTo(ofUnknown.status());
            assertThat(page(ofKnown.body(), known)).isEqualTo(page(ofUnknown.body(), unknown));
        }
    }

    @Test
    void anAddressWithAnAccountIsToldSoWhereOnlyItsHolderReads() {
        var known = Somebody.withEmail(port).register().elsewhere();
        known.ask();

        assertThat(known.newestMessage()).contains("đã có tài khoản").doesNotContainPattern("\\b\\d{6}\\b");
        assertThat(jdbc.sql("select code_hash is null from identity.code_request where address = :address")
                        .param("address", known.address())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void aCodeEndsAfterFiveWrongTriesAndAnotherOneWorks() {
        var somebody = Somebody.withPhone(port);
        somebody.ask();
        var right = somebody.newestCode();
        for (int left = 4; left > 0; left--) {
            var answer = somebody.send("/dang-ky/ma", "ma", wrongCode(somebody));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("còn " + left + " lần thử");
        }
        assertThat(somebody.send("/dang-ky/ma", "ma", wrongCode(somebody)).body())
                .contains("không dùng được nữa");
        nobodyIsHeldBack();
        assertThat(somebody.send("/dang-ky/ma", "ma", right).body()).contains("không dùng được nữa");

        assertThat(resend(somebody).location()).isEqualTo("/dang-ky/ma?da-gui-lai");
        assertThat(somebody.send("/dang-ky/ma", "ma", somebody.newestCode()).location())
                .isEqualTo("/dang-ky/ten");
    }

    @Test
    void aCodeEndsAfterTenMinutes() {
        var somebody = Somebody.withPhone(port);
        somebody.ask();
        var code = somebody.newestCode();
        assertThat(jdbc.sql("""
                        select expires_at - sent_at = interval '10 minutes' from identity.code_request
                        where address = :address
                        """)
                        .param("address", international(somebody))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        jdbc.sql("update identity.code_request set expires_at = sent_at where address = :address")
                .param("address", international(somebody))
                .update();

        assertThat(somebody.send("/dang-ky/ma", "ma", code).body()).contains("không dùng được nữa");
    }

    @Test
    void aNewCodeEndsTheFormerOne() {
        var somebody = Somebody.withPhone(port);
        somebody.ask();
        var former = somebody.newestCode();
        resend(somebody);
        if (former.equals(somebody.newestCode())) {
            resend(somebody);
        }

        assertThat(somebody.send("/dang-ky/ma", "ma", former).status()).isEqualTo(422);
    }

    @Test
    void aCodeWorksOnlyInTheBrowserThatAskedForIt() {
        var somebody = Somebody.withPhone(port);
        somebody.ask();
        var code = somebody.newestCode();
        var thief = somebody.elsewhere();
        thief.visitor().get("/dang-ky");

        assertThat(thief.visitor().send("/dang-ky/ma", Map.of("ma", code)).location())
                .isEqualTo("/dang-ky");
        assertThat(thief.newestMessage()).isEmpty();
    }

    @Test
    void noPageBehindTheCodeIsReachedWithoutIt() {
        var somebody = Somebody.withPhone(port);
        somebody.ask();

        assertThat(somebody.visitor().get("/dang-ky/ten").location()).isEqualTo("/dang-ky");
        assertThat(somebody.send("/dang-ky/ma", "x", "").status()).isEqualTo(422);
        assertThat(somebody.visitor()
                        .send("/dang-ky/mat-khau", Map.of("mat-khau-moi", Somebody.PASSWORD))
                        .location())
                .isEqualTo("/dang-ky");
    }

    @Test
    void messagesToOneAddressAreHeldBackWhetherItIsKnownOrNot() {
        var known = Somebody.withPhone(port).register().elsewhere();
        var unknown = Somebody.withPhone(port);
        nobodyIsHeldBack();
        for (int sent = 0; sent < 3; sent++) {
            assertThat(known.ask().status()).isEqualTo(303);
            assertThat(unknown.ask().status()).isEqualTo(303);
        }
        var ofKnown = known.ask();
        var ofUnknown = unknown.ask();

        assertThat(ofKnown.status()).isEqualTo(429).isEqualTo(ofUnknown.status());
        assertThat(ofKnown.header("Retry-After")).isPresent();
        assertThat(ofKnown.body()).contains("Xin lại sau").contains("value=\"" + known.address() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngắn quá", "1234567890", "aaaaaaaaaaaa", "matkhau123"})
    void aPasswordThatIsTriedFirstIsRefused(String password) {
        var somebody = confirmed(Somebody.withPhone(port));

        var answer = somebody.send("/dang-ky/mat-khau", "mat-khau-moi", password);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("value=\"" + password);
    }

    @Test
    void theAddressIsNoPassword() {
        var somebody = confirmed(Somebody.withPhone(port));

        assertThat(somebody.send("/dang-ky/mat-khau", "mat-khau-moi", somebody.address() + "!")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void ofTwoBrowsersWithTheSameAddressOneOpensTheAccountAndTheOtherIsToldTheWay() {
        var first = confirmed(Somebody.withPhone(port));
        var second = confirmed(first.elsewhere());
        assertThat(first.send("/dang-ky/mat-khau", "mat-khau-moi", Somebody.PASSWORD)
                        .status())
                .isEqualTo(303);

        var answer = second.send("/dang-ky/mat-khau", "mat-khau-moi", Somebody.PASSWORD);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("vừa có tài khoản").contains("Quên mật khẩu");
    }

    @Test
    void anIdentityNumberThatSomebodyElseSaidIsNotTakenAndNobodyIsTold() {
        var number = "083195" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        var first = confirmed(Somebody.withPhone(port));
        var second = confirmed(Somebody.withPhone(port));
        for (var somebody : java.util.List.of(first, second)) {
            assertThat(somebody.send("/dang-ky/so-dinh-danh", "so-dinh-danh", number)
                            .location())
                    .isEqualTo("/dang-ky/mat-khau");
            assertThat(somebody.send("/dang-ky/mat-khau", "mat-khau-moi", Somebody.PASSWORD)
                            .location())
                    .isEqualTo("/ho-so");
        }

        assertThat(first.visitor().get("/tai-khoan").body()).contains("083195••••");
        assertThat(second.visitor().get("/tai-khoan").body())
                .doesNotContain("083195")
                .contains("Mang căn cước");
    }

    @Test
    void keepsCodesAsHashesAndPersonsOutOfLogs(CapturedOutput output) {
        var somebody = Somebody.withEmail(port);
        somebody.ask();
        var code = somebody.newestCode();

        assertThat(jdbc.sql("select code_request::text from identity.code_request where address = :address")
                        .param("address", somebody.address())
                        .query(String.class)
                        .single())
                .doesNotContain(code);
        somebody.send("/dang-ky/ma", "ma", code);
        somebody.send("/dang-ky/ten", "ho-ten", "Nguyễn Hàm Luông");
        assertThat(output.getAll())
                .contains("message staged")
                .doesNotContain(somebody.address())
                .doesNotContain(code)
                .doesNotContain("Hàm Luông");
    }

    @Test
    void readingTheFirstPageMakesNoSession() {
        var answer = new Visitor(port).get("/dang-ky");

        assertThat(answer.cookies())
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).startsWith("motcua-form="));
    }

    private Somebody confirmed(Somebody somebody) {
        somebody.ask();
        somebody.send("/dang-ky/ma", "ma", somebody.newestCode());
        somebody.send("/dang-ky/ten", "ho-ten", "Trần Thị Thử");
        return somebody;
    }

    private static Visitor.Answer resend(Somebody somebody) {
        somebody.visitor().get("/dang-ky/ma");
        return somebody.visitor().send("/dang-ky/ma/gui-lai", Map.of());
    }

    private static String wrongCode(Somebody somebody) {
        return somebody.newestCode().equals("111111") ? "222222" : "111111";
    }

    private static String page(String body, Somebody somebody) {
        return body.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replace("09•• ••• " + somebody.address().substring(7), "");
    }

    private static String international(Somebody somebody) {
        return "+84" + somebody.address().substring(1);
    }

    private long acts(String action, String phone) {
        return jdbc.sql("""
                        select count(*) from audit.entry
                        where kind = 'ACT' and action = :action and actor_name = 'Công dân' and subject_id =
                            (select account::text from identity.contact where address = :address)
                        """)
                .param("action", action)
                .param("address", "+84" + phone.substring(1))
                .query(Long.class)
                .single();
    }
}
