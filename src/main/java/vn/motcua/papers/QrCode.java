package vn.motcua.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * QR codes (ISO/IEC 18004) as drawings: error correction M, four modules of quiet zone. They hold addresses and numbers
 * only, never personal data: whoever finds a paper must not read more from the code than from the paper.
 */
public final class QrCode {

    /** Longer addresses make modules too small for a cheap phone at the size we print. */
    public static final int MAX_LENGTH = 300;

    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /** A code whose accessible name is what it says, which is right for an address printed nowhere else. */
    public static Svg svg(String text) {
        return svg(text, text);
    }

    /**
     * A code with a name of its own.
     *
     * @param text what a scanner reads, at most {@link #MAX_LENGTH} characters
     * @param name what a screen reader says instead, for example "Mã QR tra cứu hồ sơ"
     * @throws IllegalArgumentException if the text is empty or too long
     */
    public static Svg svg(String text, String name) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a QR code holds 1 to " + MAX_LENGTH + " characters, not " + text.length());
        }
        var hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.MARGIN,
                QUIET_ZONE,
                EncodeHintType.CHARACTER_SET,
                StandardCharsets.UTF_8.name());
        try {
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            return Svg.of("mc-qr", modules.getWidth(), modules.getHeight(), name, Modules.path(modules));
        } catch (WriterException impossible) {
            throw new IllegalArgumentException("cannot be written as a QR code", impossible);
        }
    }
}
