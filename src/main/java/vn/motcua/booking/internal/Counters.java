package vn.motcua.booking.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.booking.BookingException;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;

/**
 * Where a procedure is done: at the counters of the communes, at the one counter of the district, or at both. What may be
 * booked and where is asked for the day of the visit, since units end and begin.
 */
@Component
class Counters {

    private final Catalogue catalogue;
    private final Organisation organisation;

    Counters(Catalogue catalogue, Organisation organisation) {
        this.catalogue = catalogue;
        this.organisation = organisation;
    }

    /** The counters in force on the day, by code; none where the procedure takes no bookings. */
    List<Unit> of(ProcedureCode code, LocalDate day) {
        var version = catalogue.procedure(code);
        return catalogue.takesBookings(version.id()) ? of(version, day) : List.of();
    }

    /**
     * The version that may be booked now.
     *
     * @throws BookingException.NotBookable if it takes no bookings
     */
    ProcedureVersion bookable(ProcedureCode code) {
        var version = catalogue.procedure(code);
        if (!catalogue.takesBookings(version.id())) {
            throw new BookingException.NotBookable(version.title().vi());
        }
        return version;
    }

    /**
     * The counter, if the procedure is done there on the day.
     *
     * @throws BookingException.UnknownOffice if it is not
     */
    Unit require(ProcedureVersion version, UnitId office, LocalDate day) {
        return of(version, day).stream()
                .filter(unit -> unit.id().equals(office))
                .findFirst()
                .orElseThrow(BookingException.UnknownOffice::new);
    }

    private List<Unit> of(ProcedureVersion version, LocalDate day) {
        return switch (version.agency().level()) {
            case COMMUNE -> organisation.communes(day);
            case DISTRICT -> organisation.district(day).stream().toList();
            case DISTRICT_AND_COMMUNE ->
                Stream.concat(organisation.district(day).stream(), organisation.communes(day).stream())
                        .toList();
        };
    }
}
