package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Visitor;

/** An officer with two posts: counter and records of a small commune. */
@MotCuaTest
class PostsTest {

    private static final String TWO_POSTS = "tiepnhan.dinhthuy";
    private static final Pattern CHOICE = Pattern.compile("id=\"chuc-vu-([0-9a-f-]{36})\"");

    @LocalServerPort
    private int port;

    @Test
    void choosesAPostBeforeAnythingElse() {
        var officer = new Visitor(port);

        assertThat(officer.signIn(TWO_POSTS, "motcua-demo").location()).isEqualTo("/chon-chuc-vu");
        assertThat(officer.get("/viec?hang=1").location()).isEqualTo("/chon-chuc-vu?ve=%2Fviec%3Fhang%3D1");
    }

    @Test
    void actsInTheChosenPostAndCanChange() {
        var officer = Visitor.signedIn(port, TWO_POSTS);
        var posts = CHOICE.matcher(officer.get("/chon-chuc-vu?ve=/viec").body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(posts).hasSize(2);
        var before = officer.cookie("motcua");

        var chosen = officer.send("/chon-chuc-vu", Map.of("chuc-vu", posts.getFirst(), "ve", "/viec?hang=1"));

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.location()).isEqualTo("/viec?hang=1");
        assertThat(officer.cookie("motcua")).isNotEqualTo(before);
        assertThat(officer.get("/chon-chuc-vu").body()).containsPattern("value=\"" + posts.getFirst() + "\" checked");
        officer.send("/chon-chuc-vu", Map.of("chuc-vu", posts.get(1)));
        assertThat(officer.get("/chon-chuc-vu").body()).containsPattern("value=\"" + posts.get(1) + "\" checked");
    }

    @Test
    void cannotActInAPostOfSomebodyElse() {
        var officer = Visitor.signedIn(port, TWO_POSTS);
        officer.get("/chon-chuc-vu");

        var answer = officer.send(
                "/chon-chuc-vu", Map.of("chuc-vu", UUID.randomUUID().toString()));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("không giữ chức vụ này");
    }

    @Test
    void isAskedAgainWhenNothingWasChosen() {
        var officer = Visitor.signedIn(port, TWO_POSTS);
        officer.get("/chon-chuc-vu");

        var answer = officer.send("/chon-chuc-vu", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Chọn một chức vụ");
    }

    @Test
    void canLeaveWithoutChoosing() {
        var officer = Visitor.signedIn(port, TWO_POSTS);
        officer.get("/dang-xuat");

        assertThat(officer.send("/dang-xuat", Map.of()).location()).isEqualTo("/");
    }
}
