package vn.motcua.notification.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that greets, takes the sender, and gives every recipient the same answer (RFC 5321, 4.2). */
final class MailServerThatSays implements AutoCloseable {

    private final ServerSocket socket;
    private final String toRecipients;

    /** An empty answer hangs up instead. */
    MailServerThatSays(String toRecipients) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.toRecipients = toRecipients;
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (var line = socket.accept()) {
            talk(line);
        } catch (IOException failure) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(new OutputStreamWriter(line.getOutputStream(), StandardCharsets.US_ASCII), true);
        out.print("220 localhost\r\n");
        out.flush();
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            boolean recipient = said.startsWith("RCPT");
            if (recipient && toRecipients.isEmpty()) {
                return;
            }
            out.print((recipient ? toRecipients : "250 ok") + "\r\n");
            out.flush();
        }
    }
}
