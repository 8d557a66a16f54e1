package vn.motcua.files.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/**
 * Speaks clamd's INSTREAM as its manual describes it: the command up to a NUL, pieces with their length in four bytes,
 * a piece of length zero as the end, one answer up to a NUL. It knows one virus, the word {@value #VIRUS}.
 */
public final class ClamdDouble implements AutoCloseable {

    /** What it takes for a virus. */
    public static final String VIRUS = "MOTCUA-TEST-VIRUS";

    private static final int STREAM_MAX_LENGTH = 30 << 20;

    /** How it behaves. */
    public enum Mood {
        WELL,
        /** Takes the file and never answers. */
        SILENT,
        /** Cuts the line in the middle of the file. */
        CUTTING,
        /** Answers what no clamd says. */
        CONFUSED,
        /** Answers half a sentence and cuts the line. */
        STAMMERING,
        /** Says that the stream is too long for it. */
        FULL
    }

    private final ServerSocketChannel door;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Mood mood;

    private ClamdDouble(ServerSocketChannel door, Mood mood) {
        this.door = door;
        this.mood = mood;
        Thread.ofVirtual().start(this::serve);
    }

    public static ClamdDouble overTcp(Mood mood) throws IOException {
        var door = ServerSocketChannel.open();
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new ClamdDouble(door, mood);
    }

    public static ClamdDouble at(Path socket) throws IOException {
        var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(socket));
        return new ClamdDouble(door, Mood.WELL);
    }

    /** The setting that leads to it. */
    public String address() throws IOException {
        SocketAddress where = door.getLocalAddress();
        return where instanceof InetSocketAddress tcp ? "127.0.0.1:" + tcp.getPort() : where.toString();
    }

    public void become(Mood next) {
        mood = next;
    }

    private void serve() {
        while (door.isOpen()) {
            try (var line = door.accept()) {
                answer(line);
            } catch (IOException gone) {
                // the scanner hung up, or the test is over
            }
        }
    }

    private void answer(SocketChannel line) throws IOException {
        var in = new DataInputStream(Channels.newInputStream(line));
        var command = new byte[10];
        in.readFully(command);
        var out = Channels.newOutputStream(line);
        if (!Arrays.equals(command, "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII))) {
            say(out, "UNKNOWN COMMAND\0");
            return;
        }
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            if (mood == Mood.CUTTING || length < 0 || content.size() + length > STREAM_MAX_LENGTH) {
                return;
            }
            content.write(in.readNBytes(length));
        }
        say(out, verdict(content));
    }

    private String verdict(ByteArrayOutputStream content) {
        return switch (mood) {
            case WELL, CUTTING ->
                content.toString(StandardCharsets.ISO_8859_1).contains(VIRUS)
                        ? "stream: Motcua.Test.Virus FOUND\0"
                        : "stream: OK\0";
            case SILENT -> {
                waitForTheEnd();
                yield "";
            }
            case CONFUSED -> "220 mail.example ESMTP OK\0";
            case STAMMERING -> "stream: O";
            case FULL -> "INSTREAM size limit exceeded. ERROR\0";
        };
    }

    private void waitForTheEnd() {
        try {
            closed.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write(answer.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
