package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.NewMinutes;
import vn.motcua.workflow.StageRound;

/** Keeps minutes. */
@Repository
class MinutesStore {

    private final JdbcClient jdbc;

    MinutesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if that round has its minutes already. */
    boolean add(DossierId dossier, StageRound at, NewMinutes minutes, By writer, Instant now) {
        return jdbc.sql("""
                        insert into dossier.minutes (dossier, stage, round, met_on, met_at, place, participants, findings,
                            written_at, writer_name, writer_post)
                        values (:dossier, :stage, :round, :on, :at, :place, :participants, :findings, :now, :name, :post)
                        on conflict do nothing
                        """)
                        .param("dossier", dossier.value())
                        .param("stage", at.stage())
                        .param("round", at.round())
                        .param("on", minutes.on())
                        .param("at", minutes.at())
                        .param("place", minutes.place())
                        .param("participants", minutes.participants())
                        .param("findings", minutes.findings())
                        .param("now", Timestamp.from(now))
                        .param("name", writer.name())
                        .param("post", writer.post())
                        .update()
                == 1;
    }

    boolean exists(DossierId dossier, StageRound at) {
        return jdbc.sql("""
                        select count(*) from dossier.minutes
                        where dossier = :dossier and stage = :stage and round = :round
                        """)
                        .param("dossier", dossier.value())
                        .param("stage", at.stage())
                        .param("round", at.round())
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
