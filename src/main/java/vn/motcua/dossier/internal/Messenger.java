package vn.motcua.dossier.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.calendar.Calendars;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierState;
import vn.motcua.identity.AccountAddresses;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Contacts;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Notifications;
import vn.motcua.notification.Recipient;

/**
 * Tells the owner of a dossier what became of it, in the transaction of the act (I11). A message says the number, the
 * state and what follows; never whose the dossier is or what stands in it.
 */
@Component
class Messenger {

    static final Locale LANGUAGE = Locale.forLanguageTag("vi");

    private final Notifications notifications;
    private final AccountAddresses verified;
    private final Calendars calendars;
    private final Desks desks;
    private final Addresses addresses;
    private final MessageSource messages;
    private final ActWords acts;

    Messenger(
            Notifications notifications,
            AccountAddresses verified,
            Calendars calendars,
            Desks desks,
            Addresses addresses,
            MessageSource messages,
            ActWords acts) {
        this.notifications = notifications;
        this.verified = verified;
        this.calendars = calendars;
        this.desks = desks;
        this.addresses = addresses;
        this.messages = messages;
        this.acts = acts;
    }

    /** One message for each change of state among the new lines of the timeline, in their order. */
    void tell(Dossier dossier) {
        var changes = dossier.news().stream().filter(Messenger::changesState).toList();
        if (changes.isEmpty()) {
            return;
        }
        recipient(dossier).ifPresent(to -> changes.forEach(change -> stage(dossier, to, template(change), change)));
    }

    /** A message of another kind about the dossier, for example that an answer was written. */
    void tell(Dossier dossier, String template, String more) {
        recipient(dossier).ifPresent(to -> notifications.stage(message(dossier, to, template, more)));
    }

    /** Submitting changes from nothing; a step of the route changes no state. */
    private static boolean changesState(Happened line) {
        return line.from().filter(line.to()::equals).isEmpty();
    }

    private void stage(Dossier dossier, Recipient to, String template, Happened change) {
        notifications.stage(message(dossier, to, template, more(dossier, change.to())));
    }

    private NewMessage message(Dossier dossier, Recipient to, String template, String more) {
        var reader = dossier.facts().party().account().map(AccountId::new).map(Contacts::reader);
        return new NewMessage(
                to,
                template,
                LANGUAGE,
                List.of(
                        dossier.facts().number().value(),
                        addresses.tracking(dossier.facts().number()),
                        more),
                reader.orElse(null),
                null);
    }

    private static String template(Happened change) {
        if (change.action() == DossierAction.DECLINE_WITHDRAWAL) {
            return "dossier.message.withdrawal-declined";
        }
        return "dossier.message." + change.to().name().toLowerCase(Locale.ROOT);
    }

    /** What a state is about beyond its name: a moment, or a place. */
    private String more(Dossier dossier, DossierState state) {
        return switch (state) {
            case SUBMITTED -> moment(desks.receptionDue(dossier.standing().waitingSince()));
            case PROCESSING ->
                moment(calendars.deadlines().due(dossier.clock().orElseThrow()).at());
            case RESULT_READY, REJECTION_READY -> dossier.facts().receivingName();
            default -> acts.more(dossier, state);
        };
    }

    private String moment(java.time.Instant at) {
        return CalendarWords.in(messages, LANGUAGE).dates().shortDateTime(at);
    }

    /** A verified address of the owner; where there is none the number that stands on the form. */
    private Optional<Recipient> recipient(Dossier dossier) {
        var party = dossier.facts().party();
        var own = party.account().stream().flatMap(id -> verified.of(new AccountId(id)).stream());
        var written =
                party.phone().flatMap(Contacts::mobile).filter(to -> notifications.reaches(to.channel())).stream();
        return Stream.concat(own, written).findFirst();
    }
}
