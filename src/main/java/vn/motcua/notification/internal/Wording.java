package vn.motcua.notification.internal;

import java.util.List;
import java.util.Locale;
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
                mail ? subject(message.template(), language) : "",
                text);
    }

    String subject(String template, Locale language) {
        return messages.getMessage(template + ".subject", new Object[] {place.name(language)}, language);
    }

    String text(Channel channel, String template, Locale language, List<String> arguments) {
        var values = new java.util.ArrayList<Object>();
        values.add(place.name(language));
        values.addAll(arguments);
        var key = template + (channel == Channel.EMAIL ? ".mail" : ".sms");
        return messages.getMessage(key, values.toArray(), language);
    }
}
