package vn.motcua.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.calendar.TimeLimit;

/** Limits and fees in the words people read, the same on every page and in the API. */
@Component
public class ProcedureWords {

    private final MessageSource messages;

    public ProcedureWords(MessageSource messages) {
        this.messages = messages;
    }

    /** One limit: "3 ngày làm việc". */
    public String limit(TimeLimit limit, Locale locale) {
        return CalendarWords.in(messages, locale).limit(limit);
    }

    /** All limits in one line; says so where none was published. */
    public String limits(PublishedLimits limits, Locale locale) {
        if (limits.unknown()) {
            return text("catalogue.limit.unknown", locale);
        }
        if (limits.common().isPresent()) {
            return limit(limits.common().get(), locale);
        }
        var channels = new LinkedHashMap<TimeLimit, List<Channel>>();
        Arrays.stream(Channel.values())
                .filter(channel -> limits.published(channel).isPresent())
                .forEach(channel -> channels.merge(limits.applied(channel), List.of(channel), ProcedureWords::joined));
        return channels.entrySet().stream()
                .map(entry -> limit(entry.getKey(), locale) + " " + channels(entry.getValue(), locale))
                .collect(Collectors.joining("; "));
    }

    /** Which limit counts where none was published, and that it was not. */
    public String general(PublishedLimits limits, Locale locale) {
        return text("catalogue.limit.general", locale, limit(limits.general(), locale));
    }

    /** The fee in a few words: an amount, or what is known instead of one. */
    public String fee(Fee fee, Locale locale) {
        return fee.amount()
                .map(amount -> text(
                        "catalogue.fee.AMOUNT", locale, amount.dong(), text("catalogue.per." + amount.per(), locale)))
                .orElseGet(() -> text("catalogue.fee." + fee.kind(), locale));
    }

    /** Who decides, in one line. */
    public String agency(Agency agency, Locale locale) {
        return text("catalogue.agency." + agency.level(), locale, agency.name().in(locale));
    }

    private String channels(List<Channel> channels, Locale locale) {
        return channels.stream()
                .map(channel -> text("catalogue.channel." + channel, locale))
                .collect(Collectors.joining(", "));
    }

    private static List<Channel> joined(List<Channel> some, List<Channel> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).toList();
    }

    private String text(String key, Locale locale, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
