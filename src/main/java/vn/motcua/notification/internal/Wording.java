package vn.motcua.notification.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.notification.Channel;
import vn.motcua.shared.web.Place;

/** Puts messages into words by the message files. Placeholder 0 is the name of the locality, the arguments follow. */
@Component
class Wording {

    private final MessageSource messages;
    private final Place place;

    Wording(MessageSource messages, Place place) {
        this.messages = messages;
        this.place = place;
    }

    Letter letter(Message message) {
        var language = message.language();
        boolean mail = message.to().channel() == Channel.EMAIL;
        var text = text(message.to().channel(), message.template(), language, message.arguments());
        return new Letter(
                message.id(),
                message.to().address(),
                language,
                mail ? subject(message.template(), language, message.arguments()) : "",
                text);
    }

    String subject(String template, Locale language, List<String> arguments) {
        return messages.getMessage(template + ".subject", values(language, arguments), language);
    }

    String text(Channel channel, String template, Locale language, List<String> arguments) {
        var key = template + (channel == Channel.EMAIL ? ".mail" : ".sms");
        return messages.getMessage(key, values(language, arguments), language);
    }

    private Object[] values(Locale language, List<String> arguments) {
        return Stream.concat(Stream.of(place.name(language)), arguments.stream())
                .toArray();
    }
}
