package vn.motcua.dossier.internal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** A workbook on its way to a file; looks at the memory that is kept each time another part of it has left. */
final class MeasuredFile extends FilterOutputStream {

    private static final Pattern LETTER = Pattern.compile("&#x([0-9a-f]+);");
    private static final int HEXADECIMAL = 16;
    private static final int PART = 1 << 20;
    private static final int MEGABYTE = 1 << 20;

    private final Path file;
    private final List<Long> kept = new ArrayList<>();
    private long written;

    MeasuredFile(Path file) throws IOException {
        super(new BufferedOutputStream(Files.newOutputStream(file)));
        this.file = file;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        if ((written + length) / PART > written / PART) {
            kept.add(kept());
        }
        written += length;
    }

    private static long kept() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** By how many megabytes more was kept at the last look than at the second. */
    long grownMegabytes() {
        return kept.getLast() - kept.get(1);
    }

    /** How many rows the sheet has, the heading included. */
    int rows() throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var sheet = sheet(zip)) {
            return count(sheet);
        }
    }

    /** The sheet, letters beyond ASCII put back for their numbers. */
    String text() throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var sheet = sheet(zip)) {
            var written = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            return LETTER.matcher(written)
                    .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), HEXADECIMAL)));
        }
    }

    private static InputStream sheet(ZipFile zip) throws IOException {
        return zip.getInputStream(zip.stream()
                .filter(entry -> entry.getName().startsWith("xl/worksheets/"))
                .findFirst()
                .orElseThrow());
    }

    private static int count(InputStream sheet) throws IOException {
        var row = "<row ".getBytes(StandardCharsets.US_ASCII);
        var buffer = new byte[1 << 16];
        int rows = 0;
        int matched = 0;
        for (int read = sheet.read(buffer); read >= 0; read = sheet.read(buffer)) {
            for (int at = 0; at < read; at++) {
                matched = buffer[at] == row[matched] ? matched + 1 : buffer[at] == row[0] ? 1 : 0;
                if (matched == row.length) {
                    rows++;
                    matched = 0;
                }
            }
        }
        return rows;
    }
}
