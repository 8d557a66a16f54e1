package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.KnownPerson;
import vn.motcua.dossier.KnownPersons;
import vn.motcua.dossier.PersonKey;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.KnownCitizens;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.UseCase;

/**
 * Finds who stands at a counter among those it knows: by name among those who handed in there, by a whole number among
 * the holders of accounts too. Shows no more than tells people apart; each search is recorded, never its words.
 */
@UseCase
public class FindPersons {

    private static final int MOST = 8;

    private final CounterDesk counter;
    private final PersonQueries queries;
    private final KnownCitizens citizens;
    private final Organisation organisation;
    private final Audit audit;
    private final Clock clock;

    FindPersons(
            CounterDesk counter,
            PersonQueries queries,
            KnownCitizens citizens,
            Organisation organisation,
            Audit audit,
            Clock clock) {
        this.counter = counter;
        this.queries = queries;
        this.citizens = citizens;
        this.organisation = organisation;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whom these words may mean, the latest seen first.
     *
     * @throws CounterException.WordsTooShort if they could mean anybody
     */
    public KnownPersons find(Actor actor, String typed) {
        var unit = counter.unit(actor);
        var words = PersonWords.read(typed);
        var found = new ArrayList<>(met(unit, words));
        holders(words).stream().map(FindPersons::person).forEach(found::add);
        audit.read(new AuditEntry(
                AuditedActor.of(actor),
                "dossier.find-persons",
                "unit",
                unit.toString(),
                words.kind() + " " + found.size()));
        return new KnownPersons(found.stream().limit(MOST).toList(), found.size() > MOST);
    }

    /** Whoever handed in several times is one person: same name and same paper, or same telephone. */
    private List<KnownPerson> met(UnitId unit, PersonWords words) {
        var rows = switch (words) {
            case PersonWords.Phone phone -> queries.withPhone(unit, phone.number());
            case PersonWords.Identity identity -> queries.withIdentity(unit, identity.number());
            case PersonWords.Name name -> queries.named(unit, name.words());
        };
        var persons = new LinkedHashMap<String, KnownPerson>();
        var today = WorkCalendar.dateOf(clock.instant());
        for (var row : rows) {
            var mark = row.declared("personalId").orElse(row.phone());
            persons.putIfAbsent(row.name().toLowerCase(Locale.ROOT) + " " + mark, person(row, today));
        }
        return List.copyOf(persons.values());
    }

    private List<Citizen> holders(PersonWords words) {
        return switch (words) {
            case PersonWords.Phone phone -> citizens.withPhone(phone.number());
            case PersonWords.Identity identity -> citizens.withPersonalId(identity.number());
            case PersonWords.Name _ -> List.of();
        };
    }

    private KnownPerson person(PersonQueries.Met met, LocalDate today) {
        return new KnownPerson(
                new PersonKey.OfDossier(met.number()),
                met.name(),
                met.declared("personalId").map(FindPersons::masked).orElse(""),
                masked(met.phone()),
                place(met, today),
                Optional.of(met.at()));
    }

    private static KnownPerson person(Citizen citizen) {
        return new KnownPerson(
                new PersonKey.OfAccount(citizen.account()),
                citizen.name(),
                Optional.ofNullable(citizen.maskedPersonalId()).orElse(""),
                masked(Optional.ofNullable(citizen.phone()).orElse("")),
                "",
                Optional.empty());
    }

    /** The commune, by the name it has today; what was written where it is another place. */
    private String place(PersonQueries.Met met, LocalDate today) {
        var requester = met.requester();
        if (requester == null) {
            return "";
        }
        var residence = requester.path("residence");
        var commune = residence.path("commune").asString("");
        return organisation.communes(today).stream()
                .filter(unit -> commune.equals(unit.gso()))
                .map(Unit::place)
                .flatMap(name -> Optional.ofNullable(name).stream())
                .findFirst()
                .orElseGet(() -> residence.path("place").asString(""));
    }

    /** The beginning and the end of a number, for who has the paper before him. */
    static String masked(String number) {
        return number.length() < 7 ? "" : number.substring(0, 3) + "•••" + number.substring(number.length() - 3);
    }
}
