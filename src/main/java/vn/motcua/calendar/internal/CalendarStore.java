package vn.motcua.calendar.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Certainty;
import vn.motcua.calendar.DeadlinePolicy;
import vn.motcua.calendar.Holiday;
import vn.motcua.calendar.MakeUpDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkingHours;
import vn.motcua.calendar.WorkingWindow;

/** The tables of days off, make-up days, working windows and the deadline policy. */
@Component
public class CalendarStore {

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public WorkCalendar calendar() {
        var holidays = jdbc.sql("""
                select day, kind, name, name_english, certainty, source
                from calendar.holiday
                """).query((row, number) -> holiday(row)).list();
        var makeUpDays = jdbc.sql("""
                select day, instead_of, certainty, source
                from calendar.make_up_day
                """).query((row, number) -> makeUpDay(row)).list();
        return new WorkCalendar(workingHours(), holidays, makeUpDays);
    }

    public DeadlinePolicy policy() {
        return jdbc.sql("""
                select due_clock, same_day_cut_off
                from calendar.deadline_policy
                """)
                .query((row, number) -> new DeadlinePolicy(
                        DeadlinePolicy.DueClock.valueOf(row.getString("due_clock")),
                        row.getObject("same_day_cut_off", LocalTime.class)))
                .single();
    }

    public void save(Holiday holiday) {
        jdbc.sql("""
                insert into calendar.holiday (day, kind, name, name_english, certainty, source)
                values (:day, :kind, :name, :nameEnglish, :certainty, :source)
                on conflict (day) do update
                set kind = excluded.kind, name = excluded.name, name_english = excluded.name_english,
                    certainty = excluded.certainty, source = excluded.source
                """)
                .param("day", holiday.date())
                .param("kind", holiday.kind().name())
                .param("name", holiday.name())
                .param("nameEnglish", holiday.nameEnglish())
                .param("certainty", holiday.certainty().name())
                .param("source", holiday.source())
                .update();
    }

    public void removeHoliday(LocalDate day) {
        jdbc.sql("""
                with worked as (delete from calendar.make_up_day where instead_of = :day)
                delete from calendar.holiday where day = :day
                """).param("day", day).update();
    }

    public void save(MakeUpDay makeUpDay) {
        jdbc.sql("""
                insert into calendar.make_up_day (day, instead_of, certainty, source)
                values (:day, :insteadOf, :certainty, :source)
                on conflict (day) do update
                set instead_of = excluded.instead_of, certainty = excluded.certainty, source = excluded.source
                """)
                .param("day", makeUpDay.date())
                .param("insteadOf", makeUpDay.insteadOf())
                .param("certainty", makeUpDay.certainty().name())
                .param("source", makeUpDay.source())
                .update();
    }

    void addWindow(LocalDate seasonFrom, WorkingWindow window) {
        jdbc.sql("""
                insert into calendar.working_window (season_from, opens, closes)
                values (:seasonFrom, :opens, :closes)
                """)
                .param("seasonFrom", seasonFrom)
                .param("opens", window.opens())
                .param("closes", window.closes())
                .update();
    }

    void save(DeadlinePolicy policy) {
        jdbc.sql("""
                insert into calendar.deadline_policy (due_clock, same_day_cut_off)
                values (:dueClock, :sameDayCutOff)
                """)
                .param("dueClock", policy.dueClock().name())
                .param("sameDayCutOff", policy.sameDayCutOff())
                .update();
    }

    private WorkingHours workingHours() {
        var seasons = new TreeMap<LocalDate, List<WorkingWindow>>();
        jdbc.sql("""
                select season_from, opens, closes
                from calendar.working_window
                order by season_from, opens
                """).query(row -> {
            seasons.computeIfAbsent(row.getObject("season_from", LocalDate.class), from -> new ArrayList<>())
                    .add(new WorkingWindow(
                            row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)));
        });
        return new WorkingHours(seasons);
    }

    private static Holiday holiday(ResultSet row) throws SQLException {
        return new Holiday(
                row.getObject("day", LocalDate.class),
                Holiday.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_english"),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("source"));
    }

    private static MakeUpDay makeUpDay(ResultSet row) throws SQLException {
        return new MakeUpDay(
                row.getObject("day", LocalDate.class),
                row.getObject("instead_of", LocalDate.class),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("source"));
    }
}
