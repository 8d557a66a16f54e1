package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.NewMinutes;
import vn.motcua.identity.Actor;
import vn.motcua.organisation.Organisation;
import vn.motcua.papers.Certificate;
import vn.motcua.papers.Letterhead;
import vn.motcua.papers.Signer;

/** What the paper of minutes says. */
@Component
class MinutesPaper {

    private static final Locale OFFICE = Locale.of("vi");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT);

    private final Organisation organisation;
    private final AgencyNames agencies;
    private final MessageSource messages;
    private final Addresses addresses;
    private final Clock clock;

    MinutesPaper(
            Organisation organisation, AgencyNames agencies, MessageSource messages, Addresses addresses, Clock clock) {
        this.organisation = organisation;
        this.agencies = agencies;
        this.messages = messages;
        this.addresses = addresses;
        this.clock = clock;
    }

    Certificate of(Dossier dossier, NewMinutes minutes, Actor writer, String entry, String token) {
        var by = By.of(writer);
        var unit = CompleteStage.placeOf(minutes.stage(), dossier);
        var parent = organisation.unit(unit).parent();
        return new Certificate(
                new Letterhead(
                        parent == null ? "" : organisation.unit(parent).name(),
                        organisation.unit(unit).name(),
                        SlipSource.placeName(organisation, messages, unit),
                        WorkCalendar.dateOf(clock.instant())),
                agencies.inFull(unit),
                entry,
                text("dossier.minutes.title"),
                List.of(text(
                        "dossier.minutes.about",
                        dossier.facts().number().value(),
                        dossier.facts().governing().procedureName())),
                null,
                List.of(
                        section(
                                "dossier.minutes.met",
                                row(
                                        "dossier.minutes.at",
                                        MOMENT.format(minutes.on().atTime(minutes.at()))),
                                row("dossier.minutes.place", minutes.place())),
                        section("dossier.minutes.who", row("dossier.minutes.participants", minutes.participants())),
                        section("dossier.minutes.what", row("dossier.minutes.findings", minutes.findings()))),
                List.of(text("dossier.minutes.closing")),
                new Signer(null, by.post(), by.name()),
                addresses.check(token));
    }

    private Certificate.Section section(String title, Certificate.Row... rows) {
        return new Certificate.Section(text(title), List.of(rows));
    }

    private Certificate.Row row(String label, String value) {
        return new Certificate.Row(text(label), value);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICE);
    }
}
