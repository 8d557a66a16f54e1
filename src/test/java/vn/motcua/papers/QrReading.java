package vn.motcua.papers;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;

/** Reads a drawn QR code again, as a telephone would. */
public final class QrReading {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int QUIET_ZONE = 4;

    private QrReading() {}

    /** What the drawing says. */
    public static String of(String markup) throws ChecksumException, FormatException {
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
