package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.SupplementStep;

/** Keeps what offices asked to be mended. */
@Repository
class SupplementStore {

    private static final TypeReference<List<Supplement.Mark>> MARKS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    SupplementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All requests of a dossier, the first one first. */
    List<Supplement> of(DossierId dossier) {
        return jdbc.sql("""
                select id, step, place, asked_at, asked_by, asked_post, asked_unit, reason, answer_by, answered_at, (
                        select jsonb_agg(jsonb_build_object('field', field, 'wrong', wrong, 'mend', mend,
                            'before', before, 'after', after) order by position)
                        from dossier.supplement_mark where supplement_mark.supplement = supplement.id
                    ) as marks
                from dossier.supplement where dossier = :dossier order by asked_at
                """)
                .param("dossier", dossier.value())
                .query((row, index) -> new Supplement(
                        row.getObject("id", UUID.class),
                        SupplementStep.valueOf(row.getString("step")),
                        row.getInt("place"),
                        new By(
                                Optional.empty(),
                                row.getString("asked_by"),
                                row.getString("asked_post"),
                                row.getString("asked_unit")),
                        DossierRows.requiredInstant(row, "asked_at"),
                        row.getString("reason"),
                        row.getObject("answer_by", LocalDate.class),
                        Optional.ofNullable(DossierRows.instant(row, "answered_at")),
                        DossierRows.JSON.readValue(row.getString("marks"), MARKS)))
                .list();
    }

    void add(DossierId dossier, Supplement asked) {
        jdbc.sql("""
                insert into dossier.supplement (id, dossier, step, place, asked_at, asked_by, asked_post, asked_unit,
                    reason, answer_by)
                values (:id, :dossier, :step, :place, :at, :name, :post, :unit, :reason, :answerBy)
                """)
                .param("id", asked.id())
                .param("dossier", dossier.value())
                .param("step", asked.step().name())
                .param("place", asked.place())
                .param("at", Timestamp.from(asked.askedAt()))
                .param("name", asked.by().name())
                .param("post", asked.by().post())
                .param("unit", asked.by().unit())
                .param("reason", asked.reason())
                .param("answerBy", asked.answerBy())
                .update();
        jdbc.sql("""
                insert into dossier.supplement_mark (supplement, position, field, wrong, mend)
                select :id, place, field, wrong, mend
                from rows from (jsonb_to_recordset(cast(:marks as jsonb)) as (field text, wrong text, mend text))
                    with ordinality as mark (field, wrong, mend, place)
                """)
                .param("id", asked.id())
                .param("marks", DossierRows.JSON.writeValueAsString(asked.marks()))
                .update();
    }

    /** Notes that it was answered, and each marked answer in words as it was and as it is. */
    void answered(UUID id, Instant now, Map<String, Supplement.Mark> marks) {
        jdbc.sql("update dossier.supplement set answered_at = :now where id = :id and answered_at is null")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
        marks.forEach((field, mark) -> jdbc.sql("""
                update dossier.supplement_mark set before = :before, after = :after
                where supplement = :id and field = :field
                """)
                .param("before", mark.before())
                .param("after", mark.after())
                .param("id", id)
                .param("field", field)
                .update());
    }
}
