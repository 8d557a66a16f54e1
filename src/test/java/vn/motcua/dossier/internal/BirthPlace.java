package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.UnitId;

/** Where the births of a test are registered, and a look at the rows behind them. */
@Component
class BirthPlace {

    private final Organisation organisation;
    private final Clock clock;
    private final JdbcClient jdbc;

    BirthPlace(Organisation organisation, Clock clock, JdbcClient jdbc) {
        this.organisation = organisation;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    UnitId commune() {
        return organisation.communes(today()).getFirst().id();
    }

    String code() {
        return organisation.unit(commune()).code();
    }

    /** A commune that has nothing to do with it. */
    UnitId elsewhere() {
        return organisation.communes(today()).getLast().id();
    }

    /** The citizen who hands in. */
    AccountId citizen() {
        return account("congdan1");
    }

    /** A citizen who has nothing to do with it. */
    AccountId otherCitizen() {
        return account("congdan2");
    }

    /** Account of a name of the demonstration. */
    AccountId account(String name) {
        return jdbc.sql("select id from identity.account where name = :name")
                .param("name", name)
                .query((row, index) -> new AccountId(row.getObject("id", UUID.class)))
                .single();
    }

    /** How many lines the timeline has. */
    int lines(DossierNumber number) {
        return jdbc.sql("""
                select count(timeline.position) from dossier.timeline
                join dossier.dossier on dossier.id = timeline.dossier where dossier.number = :number
                """)
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }
}
