package vn.motcua.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.booking.Booking;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.identity.AccountAddresses;
import vn.motcua.identity.Actor;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Notifications;
import vn.motcua.shared.MachineTime;

/** What follows from an act on a booking: its row in the record of acts, the message to its owner, the view. */
@Component
class Told {

    private final Records records;
    private final Views views;
    private final AccountAddresses addresses;
    private final Notifications notifications;
    private final MessageSource messages;
    private final Clock clock;
    private final MachineTime machine;

    Told(
            Records records,
            Views views,
            AccountAddresses addresses,
            Notifications notifications,
            MessageSource messages,
            Clock clock,
            MachineTime machine) {
        this.records = records;
        this.views = views;
        this.addresses = addresses;
        this.notifications = notifications;
        this.messages = messages;
        this.clock = clock;
        this.machine = machine;
    }

    Booking view(Kept booking) {
        return views.of(booking);
    }

    void act(Actor actor, String action, Kept booking) {
        records.act(actor, action, booking.id());
    }

    /** Confirms a booking to the verified addresses of its account, in the caller's transaction. */
    void confirm(Kept booking) {
        send(booking, "booking.message.confirmed");
    }

    /** Says that it was cancelled. */
    void cancelled(Kept booking) {
        send(booking, "booking.message.cancelled");
    }

    /** Reminds of a visit to come, or says that the counter will be closed. */
    void remind(Kept booking) {
        send(booking, view(booking).officeOpen() ? "booking.message.tomorrow" : "booking.message.closed");
    }

    /** No name and no number: what one needs to come, and the code. */
    private void send(Kept booking, String template) {
        var language = Locale.of(booking.language());
        var arguments = List.of(
                view(booking).title().in(language),
                booking.officeName(),
                CalendarWords.in(messages, language).dates().dateTime(booking.start()),
                booking.code().spoken());
        var until = machine.instant().plus(Duration.between(clock.instant(), booking.start()));
        booking.account()
                .map(addresses::of)
                .orElse(List.of())
                .forEach(to -> notifications.stage(new NewMessage(to, template, language, arguments, null, until)));
    }
}
