package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.PaperKind;

/** A look at the rows that acts of law leave. */
@Component
class ActRows {

    private final JdbcClient jdbc;

    ActRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names of the work that stands in lists. */
    List<String> openWork(DossierNumber number) {
        return jdbc.sql("""
                select stage from workflow.work_item where subject_number = :number and state = 'OPEN' order by stage
                """).param("number", number.value()).query(String.class).list();
    }

    /** Until when a stage is to be done. */
    Instant due(DossierNumber number, String stage) {
        return jdbc.sql("select due_at from workflow.work_item where subject_number = :number and stage = :stage")
                .param("number", number.value())
                .param("stage", stage)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** Whose work a stage is. */
    String role(DossierNumber number, String stage) {
        return jdbc.sql("select role from workflow.work_item where subject_number = :number and stage = :stage")
                .param("number", number.value())
                .param("stage", stage)
                .query(String.class)
                .single();
    }

    /** Names of the units at whose desks open work stands. */
    List<String> offices(DossierNumber number) {
        return jdbc.sql("""
                select unit_name from workflow.work_item where subject_number = :number and state = 'OPEN'
                """).param("number", number.value()).query(String.class).list();
    }

    /** The day first promised, as its row has it. */
    Instant original(DossierNumber number) {
        return jdbc.sql("select due_original from dossier.dossier where number = :number")
                .param("number", number.value())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** As if the due day were another. */
    void moveDue(DossierNumber number, Instant due) {
        jdbc.sql("update dossier.dossier set due_at = :due where number = :number")
                .param("due", Timestamp.from(due))
                .param("number", number.value())
                .update();
    }

    /** As if what was asked for had been awaited until that day, and its owner reminded at that moment. */
    void asIfOver(DossierNumber number, LocalDate lastDay, Instant remindedAt) {
        jdbc.sql("""
                with awaited as (
                    update dossier.supplement set answer_by = :day from dossier.dossier
                    where dossier.id = supplement.dossier and dossier.number = :number
                    returning supplement.id, supplement.dossier
                )
                insert into dossier.reminder (dossier, kind, about, reminded_at)
                select dossier, 'SUPPLEMENT', id, :at from awaited
                """)
                .param("day", lastDay)
                .param("number", number.value())
                .param("at", Timestamp.from(remindedAt))
                .update();
    }

    /** What its owner was told of, in order. */
    List<String> told(DossierNumber number) {
        return jdbc.sql("""
                        select template from notification.message where arguments ->> 0 = :number order by created_at, id
                        """).param("number", number.value()).query(String.class).list().stream()
                .map(template -> Arrays.asList(template.split("\\.")).getLast())
                .toList();
    }

    /** What the last message says beyond number and address. */
    String toldLast(DossierNumber number) {
        return jdbc.sql("""
                select arguments ->> 2 from notification.message where arguments ->> 0 = :number
                order by created_at desc, id desc limit 1
                """).param("number", number.value()).query(String.class).single();
    }

    /** What a paper says. */
    JsonNode paper(DossierNumber number, PaperKind kind, int place) {
        return DossierRows.json(jdbc.sql("""
                select paper.source::text from dossier.paper join dossier.dossier on dossier.id = paper.dossier
                where dossier.number = :number and paper.kind = :kind and paper.place = :place
                """)
                .param("number", number.value())
                .param("kind", kind.name())
                .param("place", place)
                .query(String.class)
                .single());
    }
}
