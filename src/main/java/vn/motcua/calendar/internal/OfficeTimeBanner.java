package vn.motcua.calendar.internal;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.calendar.OfficeTime;
import vn.motcua.shared.web.PageBanner;

/** Office time on every page; with demonstration data, the line that says so. */
@Component
class OfficeTimeBanner implements PageBanner {

    private final OfficeTime officeTime;
    private final MessageSource messages;

    OfficeTimeBanner(OfficeTime officeTime, MessageSource messages) {
        this.officeTime = officeTime;
        this.messages = messages;
    }

    @Override
    public Optional<String> line(Locale locale) {
        if (!officeTime.isDemonstration()) {
            return Optional.empty();
        }
        var text = messages.getMessage("calendar.office-time.banner", new Object[] {now(locale)}, locale);
        return Optional.of(text);
    }

    @Override
    public String now(Locale locale) {
        return CalendarWords.in(messages, locale).dates().clock(officeTime.instant());
    }
}
