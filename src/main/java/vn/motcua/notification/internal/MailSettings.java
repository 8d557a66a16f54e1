package vn.motcua.notification.internal;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the mail server: {@code MOTCUA_MAIL_HOST} and the others of docs/notification.md.
 *
 * @param host empty: no e-mail is sent
 * @param security {@code STARTTLS} (demanded, not only tried), {@code TLS} from the first byte, or {@code NONE} for a
 *     server on the same machine
 * @param from address of the sender
 */
@ConfigurationProperties("motcua.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("STARTTLS") Security security) {

    Optional<Carrier> carrier() {
        if (host.isBlank()) {
            return Optional.empty();
        }
        if (from.isBlank()) {
            throw new IllegalStateException("MOTCUA_MAIL_HOST is set but MOTCUA_MAIL_FROM is not: say who sends.");
        }
        return Optional.of(new MailCarrier(this));
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }

    /** How the line to the server is protected. */
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }
}
