package vn.motcua.dossier.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.organisation.UnitId;

/** Finds who has handed in dossiers at a counter. Each way has its index. */
@Repository
class PersonQueries {

    private static final int MOST_ROWS = 200;

    private static final String COLUMNS = """
            select number, submitter_name, phone, answers -> 'requester' as requester, submitted_at
            from dossier.dossier where receiving_unit = :unit and
            """;
    private static final String LATEST = " order by submitted_at desc limit " + MOST_ROWS;

    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who handed in a dossier, as declared then. */
    record Met(
            DossierNumber number,
            String name,
            String phone,
            @Nullable JsonNode requester,
            Instant at) {

        Optional<String> declared(String member) {
            return Optional.ofNullable(requester)
                    .map(found -> found.path(member).asString(""))
                    .filter(value -> !value.isEmpty());
        }
    }

    List<Met> withPhone(UnitId unit, String phone) {
        return jdbc.sql(COLUMNS + "phone in (:national, :international)" + LATEST)
                .param("unit", unit.value())
                .param("national", phone)
                .param("international", "+84" + phone.substring(1))
                .query(PersonQueries::met)
                .list();
    }

    List<Met> withIdentity(UnitId unit, String number) {
        return jdbc.sql(COLUMNS + "answers -> 'requester' ->> 'personalId' = :number" + LATEST)
                .param("unit", unit.value())
                .param("number", number)
                .query(PersonQueries::met)
                .list();
    }

    /** Whose name has these words in it, with or without accents. */
    List<Met> named(UnitId unit, String words) {
        var pattern = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.sql(COLUMNS + "shared.plain(submitter_name) like shared.plain(:pattern)" + LATEST)
                .param("unit", unit.value())
                .param("pattern", pattern)
                .query(PersonQueries::met)
                .list();
    }

    private static Met met(ResultSet row, int index) throws SQLException {
        var requester = row.getString("requester");
        var phone = row.getString("phone");
        return new Met(
                new DossierNumber(row.getString("number")),
                row.getString("submitter_name"),
                phone == null ? "" : phone,
                requester == null ? null : DossierRows.json(requester),
                DossierRows.requiredInstant(row, "submitted_at"));
    }
}
