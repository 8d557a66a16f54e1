package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.motcua.identity.ClientNetwork;

class ReturnTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "evil.example",
                "",
                " /ho-so",
                "/ho-so\r\nSet-Cookie: a=b",
                "/ho-so\u0000",
                "/ho-so#<script>",
                "/\t/evil.example",
                "/dang-nhap?ve=/dang-nhap",
                "/en/dang-nhap",
                "/dang-xuat",
                "/api/v1/dossiers"
            })
    void refusesWhatIsNoPageOfOurs(String text) {
        assertThat(ReturnTarget.named(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ho-so",
                "/en/ho-so",
                "/thu-tuc?q=khai+sinh&trang=2",
                "/dang-nhap-lan-dau",
                "/thu-tuc?q=%C4%91%E1%BA%A5t"
            })
    void acceptsPathsOfOurOwn(String text) {
        assertThat(ReturnTarget.named(text)).map(ReturnTarget::path).contains(text);
    }

    @Test
    void aPageThatIsReadIsItsOwnTarget() {
        var request = new MockHttpServletRequest("GET", "/ho-so/moi");
        request.setQueryString("trang=3");

        assertThat(ReturnTarget.of(request)).map(ReturnTarget::path).contains("/ho-so/moi?trang=3");
    }

    @Test
    void aFormThatIsSentLeadsBackToThePageItStoodOn() {
        var request = new MockHttpServletRequest("POST", "/ho-so/17/tiep-nhan");
        request.setServerName("motcua.example");
        request.addHeader("Referer", "https://motcua.example/viec?ho-so=17");

        assertThat(ReturnTarget.of(request)).map(ReturnTarget::path).contains("/viec?ho-so=17");
    }

    @Test
    void aFormOfAnotherSiteLeadsNowhere() {
        var request = new MockHttpServletRequest("POST", "/ho-so/17/tiep-nhan");
        request.setServerName("motcua.example");
        request.addHeader("Referer", "https://evil.example/viec");

        assertThat(ReturnTarget.of(request)).isEmpty();
    }

    @Test
    void aFragmentLeadsBackToItsWholePage() {
        var request = new MockHttpServletRequest("GET", "/viec/danh-sach");
        request.setServerName("motcua.example");
        request.addHeader("HX-Request", "true");
        request.addHeader("HX-Current-URL", "https://motcua.example/viec");

        assertThat(ReturnTarget.of(request)).map(ReturnTarget::path).contains("/viec");
    }

    @Test
    void ofAnIpv6AddressOnlyTheNetworkCounts() {
        assertThat(ClientNetwork.of("2001:db8:1:2:3:4:5:6")).isEqualTo(ClientNetwork.of("2001:db8:1:2::1"));
        assertThat(ClientNetwork.of("2001:db8:1:3::1")).isNotEqualTo(ClientNetwork.of("2001:db8:1:2::1"));
        assertThat(ClientNetwork.of("192.0.2.1")).isEqualTo("192.0.2.1");
    }
}
