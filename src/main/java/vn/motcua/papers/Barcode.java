package vn.motcua.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.oned.Code128Writer;
import java.util.Map;

/** Code 128 bar codes as drawings, for the hand scanners of counters. Holds a dossier's number and nothing else. */
public final class Barcode {

    private static final int QUIET_ZONE = 20;
    private static final int HEIGHT = 40;

    private Barcode() {}

    /**
     * A bar code with a name for those who cannot see it.
     *
     * @param text printable ASCII, at most 80 characters
     * @param name what a screen reader says instead
     * @throws IllegalArgumentException if a character has no place in Code 128
     */
    public static Svg code128(String text, String name) {
        var modules = new Code128Writer()
                .encode(text, BarcodeFormat.CODE_128, 0, HEIGHT, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        return Svg.of("mc-barcode", modules.getWidth(), modules.getHeight(), name, Modules.bars(modules));
    }
}
