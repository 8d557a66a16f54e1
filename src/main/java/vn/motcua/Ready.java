package vn.motcua;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal that the pages can be opened. */
@Component
class Ready {

    private final PrintStream terminal =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            terminal.println("Ready: http://localhost:" + web.getWebServer().getPort());
        }
    }
}
