package vn.motcua.dossier.internal;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names of the counter's own work, as lists show them. */
@Component
class DeskNames {

    private static final Locale OFFICE = Locale.of("vi");

    private final MessageSource messages;

    DeskNames(MessageSource messages) {
        this.messages = messages;
    }

    String reception() {
        return messages.getMessage("dossier.work.reception", null, OFFICE);
    }

    String reply() {
        return messages.getMessage("dossier.work.reply", null, OFFICE);
    }

    String apology() {
        return messages.getMessage("dossier.work.apology", null, OFFICE);
    }

    String withdrawal() {
        return messages.getMessage("dossier.work.withdrawal", null, OFFICE);
    }

    String stop() {
        return messages.getMessage("dossier.work.stop", null, OFFICE);
    }

    String giveBack() {
        return messages.getMessage("dossier.work.return", null, OFFICE);
    }
}
