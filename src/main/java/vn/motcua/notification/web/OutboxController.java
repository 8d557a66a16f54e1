package vn.motcua.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.notification.MessageReaders;
import vn.motcua.notification.NotificationException;
import vn.motcua.notification.internal.Outbox;

/** What a demonstration would have sent. */
@Controller
class OutboxController {

    private final Outbox outbox;
    private final MessageReaders readers;

    OutboxController(Outbox outbox, MessageReaders readers) {
        this.outbox = outbox;
        this.readers = readers;
    }

    @GetMapping("/hop-thu-di")
    ModelAndView page() {
        if (!outbox.isOpen()) {
            throw new NotificationException.NoOutbox();
        }
        return new ModelAndView("notification/outbox", "page", new OutboxPage(outbox.newest(readers.current())));
    }
}
