package vn.motcua.dossier.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.FiledFor;
import vn.motcua.identity.MandateId;

/** Keeps for whom dossiers were handed in; a row is written once. */
@Repository
class FiledForStore {

    private final JdbcClient jdbc;

    FiledForStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DossierId dossier, FiledFor filedFor) {
        jdbc.sql("""
                insert into dossier.filed_for (dossier, mandate, represented, kind, submitter, basis, whom, identity,
                    capacity, ground)
                values (:dossier, :mandate, :represented, :kind, :submitter, :basis, :whom, :identity,
                    :capacity, :ground)
                """)
                .param("dossier", dossier.value())
                .param("mandate", filedFor.mandate().value())
                .param("represented", filedFor.represented())
                .param("kind", filedFor.kind().name())
                .param("submitter", filedFor.submitter())
                .param("basis", filedFor.basis())
                .param("whom", filedFor.whom())
                .param("identity", filedFor.identity())
                .param("capacity", filedFor.capacity())
                .param("ground", filedFor.ground())
                .update();
    }

    /** For whom it was handed in; empty where for oneself. */
    Optional<FiledFor> of(DossierId dossier) {
        return jdbc.sql("""
                select mandate, represented, kind, submitter, basis, whom, identity, capacity, ground
                from dossier.filed_for where dossier = :dossier
                """)
                .param("dossier", dossier.value())
                .query((row, index) -> new FiledFor(
                        new MandateId(row.getObject("mandate", UUID.class)),
                        row.getObject("represented", UUID.class),
                        FiledFor.Kind.valueOf(row.getString("kind")),
                        row.getString("submitter"),
                        row.getString("basis"),
                        row.getString("whom"),
                        row.getString("identity"),
                        row.getString("capacity"),
                        row.getString("ground")))
                .optional();
    }
}
