package vn.motcua.notification.internal;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the SMS provider: {@code MOTCUA_SMS_URL} and the others of docs/notification.md.
 *
 * @param url empty: no SMS is sent
 * @param token bearer token
 * @param sender the name that telephones show
 */
@ConfigurationProperties("motcua.sms")
record SmsSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String token,
        @DefaultValue("MOTCUA") String sender) {

    Optional<Carrier> carrier() {
        return url.isBlank() ? Optional.empty() : Optional.of(new SmsCarrier(URI.create(url), token, sender));
    }

    @Override
    public String toString() {
        return "SmsSettings[" + url + "]";
    }
}
