package vn.motcua.dossier.internal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;

/** Gives numbers inside the transaction of what they name: unique, and for registers without gap. */
@Repository
class Numbering {

    private final JdbcClient jdbc;

    Numbering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next dossier number of a unit on a day (NĐ 61/2018 article 26). */
    DossierNumber next(Unit unit, LocalDate day) {
        int running = jdbc.sql("""
                insert into dossier.number_counter (agency_code, day, last) values (:agency, :day, 1)
                on conflict (agency_code, day) do update set last = number_counter.last + 1
                returning last
                """)
                .param("agency", unit.code())
                .param("day", day)
                .query(Integer.class)
                .single();
        return DossierNumber.of(unit.code(), day, running);
    }

    /** The next entry of a register in a year, for example {@code 15/2021}. */
    String nextEntry(UnitId unit, String register, int year) {
        int running = jdbc.sql("""
                insert into dossier.register_counter (unit, register, year, last)
                values (:unit, :register, :year, 1)
                on conflict (unit, register, year) do update set last = register_counter.last + 1
                returning last
                """)
                .param("unit", unit.value())
                .param("register", register)
                .param("year", year)
                .query(Integer.class)
                .single();
        return running + "/" + year;
    }
}
