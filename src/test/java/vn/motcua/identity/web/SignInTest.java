package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Visitor;

@MotCuaTest
class SignInTest {

    private static final String SESSION = "motcua";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void aNewVisitorFromAnAddressWithoutFailures() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
        visitor = new Visitor(port);
    }

    @Test
    void everybodyComesToTheirOwnHome() {
        assertThat(visitor.signIn("congdan1", "motcua-demo").location()).isEqualTo("/ho-so");
        assertThat(new Visitor(port).signIn("tuphap.andinh", "motcua-demo").location())
                .isEqualTo("/viec");
        // Who only administers has no inbox.
        assertThat(new Visitor(port).signIn("quantri", "motcua-demo").location())
                .isEqualTo("/");
    }

    @Test
    void guestsAreLedToSignInAndBack() {
        var refused = visitor.get("/ho-so?trang=2");

        assertThat(refused.status()).isEqualTo(303);
        assertThat(refused.location()).isEqualTo("/dang-nhap?ve=%2Fho-so%3Ftrang%3D2");
        assertThat(refused.cookies()).isEmpty();
        assertThat(visitor.get(refused.location()).body()).contains("name=\"ve\" value=\"/ho-so?trang=2\"");
        assertThat(visitor.send(
                                "/dang-nhap",
                                Map.of("tai-khoan", "congdan1", "mat-khau", "motcua-demo", "ve", "/ho-so?trang=2"))
                        .location())
                .isEqualTo("/ho-so?trang=2");
    }

    @Test
    void anAddressOfAnotherSiteIsNoWayBack() {
        assertThat(visitor.get("/dang-nhap?ve=https://evil.example/").body()).contains("name=\"ve\" value=\"\"");
        assertThat(visitor.send(
                                "/dang-nhap",
                                Map.of("tai-khoan", "congdan1", "mat-khau", "motcua-demo", "ve", "//evil.example"))
                        .location())
                .isEqualTo("/ho-so");
    }

    @Test
    void wrongPasswordAndUnknownNameGetTheSamePage() {
        var wrong = visitor.signIn("congdan2", "sai");
        var unknown = new Visitor(port).signIn("congdan9", "sai");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(plain(unknown.body()).replace("congdan9", "congdan2")).isEqualTo(plain(wrong.body()));
        assertThat(wrong.body())
                .contains("Tên tài khoản hoặc mật khẩu chưa đúng")
                .contains("value=\"congdan2\"");
    }

    @Test
    void missingFieldsAreNamedAndTheNameIsKept() {
        visitor.get("/dang-nhap");
        var answer = visitor.send("/dang-nhap", Map.of("tai-khoan", "congdan1"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#mat-khau\"")
                .contains("Nhập mật khẩu")
                .contains("value=\"congdan1\"");
    }

    @Test
    void scriptInTheNameIsShownAsText() {
        var answer = visitor.signIn("<script>alert(1)</script>\"'", "sai");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script");
    }

    @Test
    void guessingIsSlowedDownWithASentenceThatSaysUntilWhen() {
        var name = "ai.do" + System.nanoTime();
        IntStream.range(0, 5)
                .forEach(number -> assertThat(
                                visitor.signIn(name, "sai" + number).status())
                        .isEqualTo(422));

        var heldBack = visitor.signIn(name, "sai");

        assertThat(heldBack.status()).isEqualTo(429);
        assertThat(heldBack.header("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 15));
        assertThat(heldBack.body()).containsPattern("Thử lại sau \\d+ giây").contains("value=\"" + name + "\"");
    }

    @Test
    void signingInGivesANewSessionWhateverTheBrowserBroughtAlong() {
        visitor.signIn("congdan1", "motcua-demo");
        var planted = visitor.cookie(SESSION).orElseThrow();
        var victim = new Visitor(port);
        victim.get("/dang-nhap");
        victim.signIn("congdan2", "motcua-demo");
        assertThat(victim.cookie(SESSION)).isPresent().get().isNotEqualTo(planted);

        var attacked = new Visitor(port);
        attacked.carry(SESSION, "bm90LW91cnMtYXQtYWxs");
        attacked.signIn("congdan2", "motcua-demo");
        assertThat(attacked.cookie(SESSION)).isPresent().get().isNotEqualTo("bm90LW91cnMtYXQtYWxs");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScripts() {
        var answer = visitor.signIn("congdan1", "motcua-demo");

        assertThat(answer.cookies())
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("motcua=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/"));
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithASentence() {
        visitor.get("/dang-nhap");
        var guest = visitor.sendBare("/dang-nhap", Map.of("tai-khoan", "congdan1", "mat-khau", "motcua-demo"));
        var citizen = Visitor.signedIn(port, "congdan1").sendBare("/dang-xuat", Map.of());

        assertThat(guest.status()).isEqualTo(403);
        assertThat(citizen.status()).isEqualTo(403);
        assertThat(citizen.body()).contains("tải lại trang rồi gửi lại").contains("identity.form-not-ours");
    }

    @Test
    void anEndedSessionLeadsBackToThePageOfTheForm() {
        visitor.signIn("congdan1", "motcua-demo");
        var session = new String(
                java.util.Base64.getDecoder().decode(visitor.cookie(SESSION).orElseThrow()),
                java.nio.charset.StandardCharsets.US_ASCII);
        jdbc.sql("update identity.session set last_access_time = 0, expiry_time = 1 where session_id = :id")
                .param("id", session)
                .update();

        var answer = visitor.sendBare(
                "/ho-so/moi/3",
                Map.of("ten", "x", "_csrf", "cũ"),
                "Referer",
                "http://localhost:" + port + "/ho-so/moi/3");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/dang-nhap?ve=%2Fho-so%2Fmoi%2F3&het-phien");
        assertThat(visitor.get(answer.location()).body()).contains("Bản đang khai vẫn còn");
    }

    @Test
    void aFragmentOfAnEndedSessionMakesTheWholePageGo() {
        var answer = visitor.get(
                "/viec", "HX-Request", "true", "HX-Current-URL", "http://localhost:" + port + "/viec?hang=2");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).contains("/dang-nhap?ve=%2Fviec%3Fhang%3D2");
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        visitor.signIn("congdan1", "motcua-demo");
        var session = visitor.cookie(SESSION).orElseThrow();
        visitor.get("/dang-xuat");
        assertThat(visitor.send("/dang-xuat", Map.of()).location()).isEqualTo("/");

        var thief = new Visitor(port);
        thief.carry(SESSION, session);
        assertThat(thief.get("/dang-xuat").location()).startsWith("/dang-nhap");
    }

    @Test
    void whoeverIsSignedInIsNotAskedAgain() {
        visitor.signIn("congdan1", "motcua-demo");

        assertThat(visitor.get("/dang-nhap?ve=/thu-tuc").location()).isEqualTo("/thu-tuc");
    }

    @Test
    void fifteenAccountsAreOfferedWithTheirUse() {
        var page = visitor.get("/dang-nhap").body();

        assertThat(page).contains("motcua-demo").contains("chuyenvien.ktht").contains("không xem được hồ sơ nào");
        assertThat(page.split("<th scope=\"row\"", -1)).hasSize(16);
    }

    @Test
    void theWayBackStaysInEnglish() {
        assertThat(visitor.get("/en/ho-so").location()).isEqualTo("/en/dang-nhap?ve=%2Fen%2Fho-so");
        assertThat(visitor.get("/en/dang-nhap").body()).contains("e-mail address or account name");
    }

    private static String plain(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
