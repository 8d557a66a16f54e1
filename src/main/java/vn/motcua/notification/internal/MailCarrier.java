package vn.motcua.notification.internal;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.motcua.notification.Channel;
import vn.motcua.notification.internal.MailSettings.Security;

/** Hands letters to a mail server by SMTP (RFC 5321). */
final class MailCarrier implements Carrier {

    private static final String PATIENCE_MILLIS = "15000";
    private static final int FIRST_PERMANENT = 500;

    private final JavaMailSenderImpl sender;
    private final String from;

    MailCarrier(MailSettings settings) {
        this.from = settings.from();
        this.sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.starttls.enable", settings.security() == Security.STARTTLS);
        properties.put("mail.smtp.starttls.required", settings.security() == Security.STARTTLS);
        properties.put("mail.smtp.ssl.enable", settings.security() == Security.TLS);
        properties.put("mail.smtp.ssl.checkserveridentity", settings.security() != Security.NONE);
        if (!settings.user().isBlank()) {
            properties.put("mail.smtp.auth", true);
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public void carry(Letter letter) {
        try {
            sender.send(mail(letter));
        } catch (MailSendException refused) {
            throw judge(refused);
        } catch (MailException away) {
            throw new CarrierAway(away.getClass().getSimpleName());
        }
    }

    /** The Message-ID is ours and the same at every try; a letter from a machine wants no automatic reply (RFC 3834). */
    private MimeMessage mail(Letter letter) {
        var domain = from.substring(from.indexOf('@') + 1);
        var mail = new MimeMessage(sender.getSession()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@" + domain + ">");
            }
        };
        try {
            mail.setFrom(new InternetAddress(from));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
            mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            mail.setText(letter.text(), StandardCharsets.UTF_8.name());
            mail.setHeader("Content-Language", letter.language().getLanguage());
            mail.setHeader("Auto-Submitted", "auto-generated");
            return mail;
        } catch (MessagingException unwritable) {
            throw new LetterRefused(unwritable.getClass().getSimpleName());
        }
    }

    /** The reply of the server stays inside: it names the address. */
    private static RuntimeException judge(MailSendException failure) {
        for (var cause : failure.getFailedMessages().values()) {
            int code = replyCode(cause);
            if (code >= FIRST_PERMANENT) {
                return new LetterRefused("SMTP " + code);
            }
        }
        return new CarrierAway("SMTP");
    }

    private static int replyCode(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
            if (cause instanceof SMTPSendFailedException refused && refused.getNextException() == null) {
                return refused.getReturnCode();
            }
        }
        return 0;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : failure.getCause();
    }
}
