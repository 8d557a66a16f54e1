package vn.motcua.files.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.files.ScanState;

/**
 * Asks clamd about a file by its command INSTREAM, over TCP ({@code MOTCUA_CLAMAV=host:port}) or a Unix socket (a path).
 * No answer, a cut line and words we do not know are {@link ScanState#FAILED}, never a pass.
 */
@Component
public class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String CLEAN = "stream: OK";
    private static final String INFECTED = " FOUND";

    private final String where;
    private final Duration longest;

    @Autowired
    VirusScanner(@Value("${motcua.clamav:}") String where) {
        this(where, LONGEST);
    }

    VirusScanner(String where, Duration longest) {
        this.where = where.strip();
        this.longest = longest;
    }

    /** Whether there is one to ask. */
    public boolean configured() {
        return !where.isEmpty();
    }

    /** What the scanner says of a file. */
    public ScanState scan(Path file) {
        if (!configured()) {
            return ScanState.NOT_SCANNED;
        }
        try (var line = SocketChannel.open(family())) {
            var answer = new FutureTask<>(() -> ask(line, file));
            Thread.ofVirtual().start(answer);
            return understood(answer.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (IOException | ExecutionException | TimeoutException | IllegalArgumentException failure) {
            LOG.warn("scanner did not answer cause={}", failure.getClass().getSimpleName());
            return ScanState.FAILED;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ScanState.FAILED;
        }
    }

    private static ScanState understood(String answer) {
        if (answer.equals(CLEAN)) {
            return ScanState.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(INFECTED)) {
            LOG.warn("scanner found something");
            return ScanState.INFECTED;
        }
        LOG.warn("scanner answered in unknown words length={}", answer.length());
        return ScanState.FAILED;
    }

    private String ask(SocketChannel line, Path file) throws IOException {
        line.connect(address());
        send(line, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        var piece = new byte[PIECE];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                send(line, ByteBuffer.allocate(4).putInt(read).flip());
                send(line, ByteBuffer.wrap(piece, 0, read));
            }
        }
        send(line, ByteBuffer.allocate(4).putInt(0).flip());
        return answer(line);
    }

    private static void send(SocketChannel line, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            line.write(bytes);
        }
    }

    private static String answer(SocketChannel line) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_ANSWER);
        while (bytes.hasRemaining() && line.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == 0) {
                return new String(bytes.array(), 0, bytes.position() - 1, StandardCharsets.UTF_8);
            }
        }
        throw new IOException("The scanner's answer has no end.");
    }

    private StandardProtocolFamily family() {
        return where.startsWith("/") ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET;
    }

    private SocketAddress address() {
        if (where.startsWith("/")) {
            return UnixDomainSocketAddress.of(where);
        }
        int colon = where.lastIndexOf(':');
        return new InetSocketAddress(
                where.substring(0, Math.max(0, colon)), Integer.parseInt(where, colon + 1, where.length(), 10));
    }
}
