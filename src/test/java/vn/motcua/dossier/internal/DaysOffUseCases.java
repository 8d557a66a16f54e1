package vn.motcua.dossier.internal;

import org.springframework.stereotype.Component;
import vn.motcua.calendar.DaysOffChange;
import vn.motcua.calendar.TestCalendar;
import vn.motcua.identity.Permission;
import vn.motcua.identity.SystemActor;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseRows;

/** Days off belong to nobody's unit. */
@Component
class DaysOffUseCases implements UseCaseRows {

    private final ListDaysOff list;
    private final ForeseeDaysOff foresee;
    private final ChangeDaysOff change;
    private final ReadDaysOff read;
    private final BirthPlace place;

    DaysOffUseCases(
            ListDaysOff list, ForeseeDaysOff foresee, ChangeDaysOff change, ReadDaysOff read, BirthPlace place) {
        this.list = list;
        this.foresee = foresee;
        this.change = change;
        this.read = read;
        this.place = place;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        matrix.row(ListDaysOff.class, Permission.CALENDAR_KEEP, _ -> 2021, list::list);
        matrix.row(ForeseeDaysOff.class, Permission.CALENDAR_KEEP, _ -> dayOff(), foresee::foresee);
        matrix.row(ChangeDaysOff.class, Permission.CALENDAR_KEEP, _ -> dayOff(), change::change);
        matrix.row(
                ReadDaysOff.class,
                Permission.CALENDAR_KEEP,
                _ -> change.change(new SystemActor("test"), dayOff()).id(),
                (actor, decision) -> read.read(actor, decision, null));
    }

    private DaysOffChange dayOff() {
        return TestCalendar.off(place.today().plusYears(1), null);
    }
}
