package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** QR codes and bar codes as drawings in pages. */
class DrawnCodesTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int QUIET_ZONE = 4;

    @Test
    void qrCodeSaysWhatWasPutIn() throws Exception {
        var address = "https://motcua.example/theo-doi/H07.99.38-210301-0001";

        assertThat(decode(QrCode.svg(address, "Mã QR").markup())).isEqualTo(address);
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

    private static String decode(String markup) throws Exception {
        var size = Integer.parseInt(markup.replaceFirst("(?s).*viewBox=\"0 0 (\\d+) .*", "$1")) - 2 * QUIET_ZONE;
        var modules = new BitMatrix(size);
        var runs = RUN.matcher(markup);
        while (runs.find()) {
            int left = Integer.parseInt(runs.group(1)) - QUIET_ZONE;
            int top = Integer.parseInt(runs.group(2)) - QUIET_ZONE;
            modules.setRegion(left, top, Integer.parseInt(runs.group(3)), 1);
        }
        return new Decoder().decode(modules).getText();
    }
}
