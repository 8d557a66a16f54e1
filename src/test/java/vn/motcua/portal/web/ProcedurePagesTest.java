package vn.motcua.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.testing.MotCuaTest;

@MotCuaTest
class ProcedurePagesTest {

    private static final Pattern RESULT = Pattern.compile("mc-rows__title\"><a href=\"(?:/en)?/thu-tuc/([\\d.]+)");

    @LocalServerPort
    private int port;

    @Test
    void listsTheBirthRegistrationFirst() throws Exception {
        var page = get("/thu-tuc?q=dang+ky+khai+sinh");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(firstResult(page.body())).isEqualTo("1.001193");
        assertThat(page.body()).contains("<mark>Đăng ký khai sinh</mark>");
    }

    @Test
    void publicPagesSetNoCookie() throws Exception {
        for (var path : new String[] {"/thu-tuc", "/thu-tuc?q=khai+sinh", "/thu-tuc/1.001193", "/en/thu-tuc"}) {
            assertThat(get(path).headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void leadsFromSearchToFilingAndBack() throws Exception {
        var page = get("/thu-tuc/1.001193?q=khai+sinh").body();

        assertThat(page).contains("href=\"/nop/1.001193\"").contains("href=\"/thu-tuc?q=khai%20sinh\"");
        assertThat(get("/thu-tuc/2.000884").body()).doesNotContain("/nop/");
    }

    @Test
    void showsThePapersOfTheChosenCase() throws Exception {
        assertThat(get("/thu-tuc/1.001193?truong-hop=bi-bo-roi").body())
                .contains("Trẻ bị bỏ rơi: cần 2 thứ")
                .contains("Biên bản về việc trẻ bị bỏ rơi");
        assertThat(get("/thu-tuc/1.001193?truong-hop=khong-co-truong-hop-nay").statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysWhatToBringWhereTheOriginalMustBeSeen() throws Exception {
        assertThat(get("/thu-tuc/2.000815").body())
                .doesNotContain("/nop/")
                .contains("Bản chính giấy tờ, văn bản")
                .contains("2.000 đồng một trang")
                .contains("cao nhất 200.000 đồng một bản")
                .contains("0275 000 0000");
    }

    @Test
    void saysWhatIsNotKnownInsteadOfInventingIt() throws Exception {
        assertThat(get("/thu-tuc/1.001776").body())
                .contains("áp dụng mức chung của huyện, 10 ngày làm việc")
                .contains("Danh mục giấy tờ của thủ tục này chưa có ở đây");
    }

    @Test
    void suggestsWhatIsNearWhenNothingIsFound() throws Exception {
        assertThat(get("/thu-tuc?q=giai+doc+tham&dung=1").body())
                .contains("Có phải ông/bà muốn tìm")
                .contains("giấy độc thân");
    }

    @Test
    void walksThroughAListPageByPage() throws Exception {
        var first = get("/thu-tuc?q=kinh+doanh").body();
        var next = Pattern.compile("href=\"(/thu-tuc\\?[^\"]*sau=[^\"]*)\"").matcher(first);
        assertThat(next.find()).isTrue();
        var second = get(next.group(1).replace("&amp;", "&")).body();

        assertThat(firstResult(second)).isNotEqualTo(firstResult(first));
        assertThat(second).contains("Đang xem 11–20 trên");
    }

    @Test
    void speaksEnglishWhereItCan() throws Exception {
        assertThat(get("/en/thu-tuc?q=khai+sinh").body())
                .contains("Birth registration")
                .contains("procedures");
        assertThat(get("/en/thu-tuc/1.001193").body())
                .contains("href=\"/en/nop/1.001193\"")
                .contains("File a dossier");
    }

    @Test
    void neverRunsWhatSomebodyTyped() throws Exception {
        assertThat(get("/thu-tuc?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").body())
                .doesNotContain("<script>alert")
                .contains("&lt;script");
    }

    @Test
    void answersBadAddressesWithASentence() throws Exception {
        assertThat(get("/thu-tuc/9.999999").statusCode()).isEqualTo(404);
        assertThat(get("/thu-tuc/abc").body()).contains("Chưa có thủ tục mang mã abc");
        assertThat(get("/thu-tuc?cap=tinh").statusCode()).isEqualTo(422);
        assertThat(get("/thu-tuc?sau=%00").statusCode()).isEqualTo(422);
        assertThat(get("/thu-tuc?q=%00").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String firstResult(String page) {
        var found = RESULT.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
