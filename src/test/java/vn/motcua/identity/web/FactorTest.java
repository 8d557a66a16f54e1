package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.internal.Telephone;
import vn.motcua.papers.QrReading;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Visitor;

@MotCuaTest
@ExtendWith(OutputCaptureExtension.class)
class FactorTest {

    private static final String OFFICER = "diachinh.anthoi";
    private static final Pattern KEY = Pattern.compile("<b id=\"khoa\">([A-Z2-7 ]+)</b>");
    private static final Pattern SPARE = Pattern.compile("<li class=\"mc-code\">([a-z0-9]{5}-[a-z0-9]{5})</li>");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void noTelephoneIsTied() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
        jdbc.sql(
                        "delete from identity.recovery_code where account = (select id from identity.account where name = :name)")
                .param("name", OFFICER)
                .update();
        jdbc.sql(
                        "delete from identity.second_factor where account = (select id from identity.account where name = :name)")
                .param("name", OFFICER)
                .update();
    }

    @Test
    void thePasswordAloneOpensNothingOnceATelephoneIsTied() {
        tie();
        var visitor = new Visitor(port);

        assertThat(visitor.signIn(OFFICER, "motcua-demo").location()).isEqualTo("/dang-nhap/ma");
        assertThat(visitor.get("/viec").location()).startsWith("/dang-nhap");
        assertThat(visitor.get("/chon-chuc-vu").location()).startsWith("/dang-nhap");
        assertThat(visitor.get("/hai-buoc").location()).isEqualTo("/dang-nhap");
    }

    @Test
    void theCodeOfTheTelephoneOpensAndLeadsOn() {
        var telephone = tie().telephone();
        var visitor = new Visitor(port);
        visitor.get("/dang-nhap?ve=/viec/tim");
        var wanted = visitor.send(
                "/dang-nhap", Map.of("tai-khoan", OFFICER, "mat-khau", "motcua-demo", "ve", "/viec?hang=2"));
        visitor.get(wanted.location());

        assertThat(visitor.send("/dang-nhap/ma", Map.of("ma-xac-minh", telephone.code(1), "ve", "/viec?hang=2"))
                        .location())
                .isEqualTo("/viec?hang=2");
        assertThat(visitor.get("/viec").status()).isEqualTo(200);
    }

    @Test
    void thePictureSaysWhatTheKeySays() throws Exception {
        var visitor = Visitor.signedIn(port, OFFICER);
        visitor.get("/hai-buoc");
        visitor.send("/hai-buoc", Map.of());
        var page = visitor.get("/hai-buoc/gan").body();
        var key = KEY.matcher(page);
        assertThat(key.find()).isTrue();

        assertThat(QrReading.of(page.replaceFirst("(?s).*(<svg[^>]*class=\"mc-qr\".*?</svg>).*", "$1")))
                .isEqualTo("otpauth://totp/Mot%20Cua:" + OFFICER + "?secret="
                        + key.group(1).replace(" ", "") + "&issuer=Mot%20Cua");
    }

    @Test
    void aCodeOpensOnce() {
        var telephone = tie().telephone();
        var code = telephone.code(1);

        assertThat(prove(code).location()).isEqualTo("/viec");
        assertThat(prove(code).status()).isEqualTo(422);
    }

    @Test
    void aSpareCodeOpensOnceHoweverItIsTyped() {
        var spare = tie().spare().getFirst();

        assertThat(prove(spare.toUpperCase(java.util.Locale.ROOT).replace("-", " "))
                        .location())
                .isEqualTo("/viec");
        assertThat(prove(spare).status()).isEqualTo(422);
    }

    @Test
    void guessingIsHeldBack() {
        tie();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(prove("00000" + guess).status()).isEqualTo(422);
        }
        var answer = prove("000009");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isPresent();
    }

    @Test
    void aProgramNeedsTheCodeToo() {
        var telephone = tie().telephone();
        var request = "{\"username\":\"" + OFFICER + "\",\"password\":\"motcua-demo\"%s}";

        var without = new Visitor(port).sendJson("/api/v1/tokens", request.formatted(""));
        assertThat(without.status()).isEqualTo(401);
        assertThat(without.body()).contains("identity.factor-needed");
        assertThat(new Visitor(port)
                        .sendJson("/api/v1/tokens", request.formatted(",\"code\":\"" + telephone.code(1) + "\""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoeverCanShowACodeMayUntieTheTelephone() {
        var tied = tie();
        var visitor = tied.visitor();
        visitor.get("/hai-buoc");
        assertThat(visitor.send("/hai-buoc/tat", Map.of("ma-xac-minh", "000000"))
                        .status())
                .isEqualTo(422);

        assertThat(visitor.send(
                                "/hai-buoc/tat",
                                Map.of("ma-xac-minh", tied.spare().getLast()))
                        .location())
                .isEqualTo("/hai-buoc");
        assertThat(new Visitor(port).signIn(OFFICER, "motcua-demo").location()).isEqualTo("/viec");
    }

    @Test
    void whoMustHaveATelephoneTiesItBeforeTheDoorAndIsIn() {
        tie();
        var visitor = new Visitor(port);
        visitor.signIn(OFFICER, "motcua-demo");
        // As it is for somebody who must have one and has none: the password was right, nothing is tied.
        jdbc.sql(
                        "delete from identity.second_factor where account = (select id from identity.account where name = :name)")
                .param("name", OFFICER)
                .update();
        assertThat(visitor.get("/viec").location()).startsWith("/dang-nhap");

        tie(visitor);

        assertThat(visitor.get("/viec").status()).isEqualTo(200);
    }

    @Test
    void aCitizenHasNoSuchPage() {
        assertThat(Visitor.signedIn(port, "congdan1").get("/hai-buoc").location())
                .isEqualTo("/dang-nhap");
    }

    @Test
    void theSecretIsReadableNowhere(CapturedOutput output) {
        var tied = tie();
        var row = jdbc.sql("""
                select factor::text || string_agg(code.hash, ' ') from identity.second_factor factor
                join identity.recovery_code code on code.account = factor.account
                join identity.account on account.id = factor.account and account.name = :name
                group by factor.*
                """).param("name", OFFICER).query(String.class).single();

        assertThat(tied.spare()).hasSize(10).noneMatch(row::contains);
        assertThat(output.getAll()).contains("second factor on").doesNotContain(tied.key());
        assertThat(tied.visitor().get("/hai-buoc").body()).doesNotContain(tied.key());
    }

    private Tied tie() {
        return tie(Visitor.signedIn(port, OFFICER));
    }

    private static Tied tie(Visitor visitor) {
        visitor.get("/hai-buoc");
        assertThat(visitor.send("/hai-buoc", Map.of()).location()).isEqualTo("/hai-buoc/gan");
        var key = KEY.matcher(visitor.get("/hai-buoc/gan").body());
        assertThat(key.find()).isTrue();
        var telephone = new Telephone(key.group(1));
        var answer = visitor.send("/hai-buoc/gan", Map.of("ma-xac-minh", telephone.code()));
        assertThat(answer.status()).isEqualTo(200);
        var spare = SPARE.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        return new Tied(visitor, telephone, key.group(1), spare);
    }

    private Visitor.Answer prove(String code) {
        var visitor = new Visitor(port);
        visitor.signIn(OFFICER, "motcua-demo");
        visitor.get("/dang-nhap/ma");
        return visitor.send("/dang-nhap/ma", Map.of("ma-xac-minh", code));
    }

    private record Tied(Visitor visitor, Telephone telephone, String key, List<String> spare) {}
}
