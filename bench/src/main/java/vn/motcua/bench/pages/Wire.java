package vn.motcua.bench.pages;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * One kept-alive HTTP/1.1 connection, read as bytes. A client library would add its own work to the static file and to
 * the pages alike and so make their ratio look better than it is.
 */
final class Wire implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) throws IOException {
        this.port = port;
        this.socket = connection();
        this.in = answers(socket);
    }

    private Socket connection() throws IOException {
        var fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setTcpNoDelay(true);
        return fresh;
    }

    private static InputStream answers(Socket socket) throws IOException {
        return new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** A server ends a kept connection after so many requests or so much silence; a browser then opens another. */
    private void again() throws IOException {
        socket.close();
        socket = connection();
        in = answers(socket);
    }

    /**
     * What came back.
     *
     * @param body as it was sent, mostly packed
     * @param bytes of head and body, with the marks between chunks
     */
    record Answer(int status, String head, byte[] body, int bytes) {

        String text() throws IOException {
            var packed = head.toLowerCase(Locale.ROOT).contains("content-encoding: gzip");
            try (var stream =
                    packed ? new GZIPInputStream(new ByteArrayInputStream(body)) : new ByteArrayInputStream(body)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /** Asks as a browser does, packed answers welcome. */
    Answer get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: text/html,*/*;q=0.8\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n");
    }

    /** Sends JSON to the API, as the holder of the token if there is one. */
    Answer post(String path, String token, String json) throws IOException {
        var authorization = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
        return send("POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + authorization
                + "Content-Type: application/json\r\nContent-Length: " + json.getBytes(StandardCharsets.UTF_8).length
                + "\r\n\r\n" + json);
    }

    private Answer send(String request) throws IOException {
        String head;
        try {
            head = asked(request);
        } catch (IOException ended) {
            again();
            head = asked(request);
        }
        var answer = answer(head);
        if (head.toLowerCase(Locale.ROOT).contains("connection: close")) {
            again();
        }
        return answer;
    }

    private String asked(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return head();
    }

    private Answer answer(String head) throws IOException {
        var body = new ByteArrayOutputStream();
        var lower = head.toLowerCase(Locale.ROOT);
        int marks = 0;
        if (lower.contains("transfer-encoding: chunked")) {
            marks = chunks(body);
        } else {
            body.write(exactly(length(lower)));
        }
        int status = Integer.parseInt(head.substring(9, 12));
        return new Answer(status, head, body.toByteArray(), head.length() + body.size() + marks);
    }

    private static int length(String head) {
        int at = head.indexOf("content-length: ");
        return at < 0
                ? 0
                : Integer.parseInt(
                        head.substring(at + 16, head.indexOf("\r\n", at)).strip());
    }

    private int chunks(ByteArrayOutputStream body) throws IOException {
        int marks = 0;
        while (true) {
            var mark = line();
            int size = Integer.parseInt(mark.strip(), 16);
            body.write(exactly(size));
            marks += mark.length() + line().length();
            if (size == 0) {
                return marks;
            }
        }
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        String line;
        do {
            line = line();
            head.append(line);
        } while (!line.equals("\r\n"));
        return head.toString();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        int next;
        do {
            next = in.read();
            if (next < 0) {
                throw new EOFException("The server closed the connection.");
            }
            line.append((char) next);
        } while (next != '\n');
        return line.toString();
    }

    private byte[] exactly(int size) throws IOException {
        var bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("The server closed the connection.");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
