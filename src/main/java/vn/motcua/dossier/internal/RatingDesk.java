package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.Contacted;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Rating;
import vn.motcua.dossier.Satisfaction;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;

/** Keeps ratings: one for each dossier, once an office has decided about it. */
@Component
class RatingDesk {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Again again;
    private final Clock clock;

    RatingDesk(JdbcClient jdbc, Audit audit, Again again, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.again = again;
        this.clock = clock;
    }

    /** Whether it is over and was not rated yet. */
    boolean awaits(Dossier dossier) {
        return isOver(dossier.state()) && of(dossier).isEmpty();
    }

    private static boolean isOver(DossierState state) {
        return switch (state) {
            case RETURNED, REFUSED, STOPPED -> true;
            default -> false;
        };
    }

    Optional<Rating> of(Dossier dossier) {
        return jdbc.sql("select satisfaction, contacts, words from dossier.rating where dossier = :dossier")
                .param("dossier", dossier.facts().id().value())
                .query((row, index) -> new Rating(
                        Satisfaction.valueOf(row.getString("satisfaction")),
                        Optional.ofNullable(row.getString("contacts")).map(Contacted::valueOf),
                        Optional.ofNullable(row.getString("words"))))
                .optional();
    }

    /**
     * Keeps it.
     *
     * @throws DossierException.NotOver while an office has not decided
     * @throws DossierException.RatedBefore the second time
     */
    void keep(Actor actor, Dossier dossier, Rating rating, boolean bySlip) {
        if (!isOver(dossier.state())) {
            throw new DossierException.NotOver();
        }
        var words = Written.note("words", rating.words().orElse(null));
        again.run(() -> {
            int kept = jdbc.sql("""
                    insert into dossier.rating (dossier, rated_at, satisfaction, contacts, words, by_slip)
                    values (:dossier, :now, :satisfaction, cast(:contacts as text), cast(:words as text), :bySlip)
                    on conflict (dossier) do nothing
                    """)
                    .param("dossier", dossier.facts().id().value())
                    .param("now", Timestamp.from(clock.instant()))
                    .param("satisfaction", rating.satisfaction().name())
                    .param("contacts", rating.contacts().map(Enum::name).orElse(null))
                    .param("words", words)
                    .param("bySlip", bySlip)
                    .update();
            if (kept == 0) {
                throw new DossierException.RatedBefore();
            }
            audit.act(AuditEntry.of(
                    AuditedActor.of(actor),
                    "dossier.rate",
                    "dossier",
                    dossier.facts().number().value()));
            return true;
        });
    }
}
