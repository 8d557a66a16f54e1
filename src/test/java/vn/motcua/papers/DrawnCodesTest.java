package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** QR codes and bar codes as drawings in pages. */
class DrawnCodesTest {

    @Test
    void qrCodeSaysWhatWasPutIn() throws Exception {
        var address = "https://motcua.example/theo-doi/H07.99.38-210301-0001";

        assertThat(QrReading.of(QrCode.svg(address, "Mã QR").markup())).isEqualTo(address);
    }

    @Test
    void qrCodeHasANameAndNeitherStyleNorScript() {
        var drawing = QrCode.svg("https://motcua.example/", "Mã \"QR\" <b>của</b> 'tôi' & bạn")
                .markup();

        assertThat(drawing)
                .contains("role=\"img\"")
                .contains("aria-label=\"Mã &#34;QR&#34; &lt;b&gt;của&lt;/b&gt; &#39;tôi&#39; &amp; bạn\"")
                .doesNotContain("style", "script", "<b>");
    }

    @Test
    void qrCodeWithoutANameIsNamedAfterItsText() {
        assertThat(QrCode.svg("https://motcua.example/").markup()).contains("aria-label=\"https://motcua.example/\"");
    }

    @Test
    void refusesWhatACheapPhoneCouldNotRead() {
        assertThatThrownBy(() -> QrCode.svg("x".repeat(QrCode.MAX_LENGTH + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.svg(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Barcode.code128("Đ", "tên")).isInstanceOf(IllegalArgumentException.class);
    }
}
