package vn.motcua.dossier.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.LedgerPeriod;
import vn.motcua.dossier.LedgerRow;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FormId;
import vn.motcua.forms.Forms;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.KeysetPage;

/** Reads the register of a counter from its dossiers. */
@Repository
class LedgerStore {

    private static final int FETCHED = 500;

    private static final String LINES = """
            select id, number, procedure_name, applicant_name, phone, competent_unit, form_code, form_version, answers,
                state, received_at, due_at, finished_at, returned_at, returned_channel, returned_to
            from dossier.dossier
            where receiving_unit = :unit and received_at >= :from and received_at < :to
            """;

    private final JdbcClient jdbc;
    private final Forms forms;
    private final Organisation organisation;

    LedgerStore(JdbcClient jdbc, Forms forms, Organisation organisation) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.organisation = organisation;
    }

    /** A page of lines. A position that no page gave begins at the first. */
    KeysetPage<LedgerRow> page(UnitId unit, LedgerPeriod period, @Nullable String after, int size) {
        var place = Place.parse(after);
        var names = new ConcurrentHashMap<UUID, String>();
        var ends = new ArrayList<Place>();
        var rows = new ArrayList<>(jdbc.sql(LINES + """
                and (received_at, id) > (:after, :id) order by received_at, id limit :limit
                """)
                .param("unit", unit.value())
                .param("from", Timestamp.from(period.begin()))
                .param("to", Timestamp.from(period.end()))
                .param("after", Timestamp.from(place.map(Place::at).orElse(Instant.EPOCH)))
                .param("id", place.map(Place::id).orElse(new UUID(0, 0)))
                .param("limit", size + 1)
                .query((row, index) -> {
                    ends.add(new Place(
                            DossierRows.requiredInstant(row, "received_at"), row.getObject("id", UUID.class)));
                    return line(row, names);
                })
                .list());
        if (rows.size() <= size) {
            return new KeysetPage<>(rows, Optional.empty());
        }
        rows.removeLast();
        return new KeysetPage<>(rows, Optional.of(ends.get(size - 1).toString()));
    }

    /** The first lines of a period. */
    List<LedgerRow> first(UnitId unit, LedgerPeriod period, int most) {
        return page(unit, period, null, most).items();
    }

    /** How many lines there are, counted to a number. */
    int count(UnitId unit, LedgerPeriod period, int most) {
        return jdbc.sql("select count(*) from (" + LINES + " limit :most) lines")
                .param("unit", unit.value())
                .param("from", Timestamp.from(period.begin()))
                .param("to", Timestamp.from(period.end()))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** Every line in turn, a few hundred in memory at a time. Needs a transaction, or the driver fetches all. */
    void each(UnitId unit, LedgerPeriod period, Consumer<LedgerRow> line) {
        var names = new ConcurrentHashMap<UUID, String>();
        jdbc.sql(LINES + "order by received_at, id")
                .param("unit", unit.value())
                .param("from", Timestamp.from(period.begin()))
                .param("to", Timestamp.from(period.end()))
                .withFetchSize(FETCHED)
                .query(row -> {
                    line.accept(line(row, names));
                });
    }

    private LedgerRow line(ResultSet row, Map<UUID, String> names) throws SQLException {
        var competent = row.getObject("competent_unit", UUID.class);
        return new LedgerRow(
                new DossierNumber(row.getString("number")),
                row.getString("procedure_name"),
                row.getString("applicant_name"),
                address(row),
                Optional.ofNullable(row.getString("phone")),
                names.computeIfAbsent(
                        competent, id -> organisation.unit(new UnitId(id)).name()),
                DossierState.valueOf(row.getString("state")),
                DossierRows.requiredInstant(row, "received_at"),
                DossierRows.requiredInstant(row, "due_at"),
                Optional.ofNullable(DossierRows.instant(row, "finished_at")),
                returned(row));
    }

    private Optional<String> address(ResultSet row) throws SQLException {
        var form = forms.definition(new FormId(row.getString("form_code"), row.getInt("form_version")));
        return AnswerWords.of(form, Answers.of(DossierRows.json(row.getString("answers"))))
                .find(AnswerWords.RESIDENCE);
    }

    private static Optional<LedgerRow.Returned> returned(ResultSet row) throws SQLException {
        var at = DossierRows.instant(row, "returned_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new LedgerRow.Returned(
                        at, Channel.valueOf(row.getString("returned_channel")), row.getString("returned_to")));
    }

    /** Where a page ended. */
    private record Place(Instant at, UUID id) {

        static Optional<Place> parse(@Nullable String text) {
            if (text == null) {
                return Optional.empty();
            }
            try {
                var cut = text.indexOf('_');
                return cut < 0
                        ? Optional.empty()
                        : Optional.of(new Place(
                                Instant.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1))));
            } catch (java.time.format.DateTimeParseException | IllegalArgumentException madeUp) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return at + "_" + id;
        }
    }
}
