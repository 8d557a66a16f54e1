package vn.motcua.papers;

import com.google.zxing.common.BitMatrix;

/** Turns black modules into one path: a rectangle per run, because a square per module shows hairlines when printed. */
final class Modules {

    private Modules() {}

    static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            row(modules, y, 1, path);
        }
        return path.toString();
    }

    /** All rows of a bar code are alike: one tall rectangle per bar. */
    static String bars(BitMatrix modules) {
        var path = new StringBuilder();
        row(modules, 0, modules.getHeight(), path);
        return path.toString();
    }

    private static void row(BitMatrix modules, int y, int height, StringBuilder path) {
        for (int x = 0; x < modules.getWidth(); x++) {
            int start = x;
            while (x < modules.getWidth() && modules.get(x, y)) {
                x++;
            }
            if (x > start) {
                int run = x - start;
                path.append("M%d %dh%dv%dh-%dz".formatted(start, y, run, height, run));
            }
        }
    }
}
