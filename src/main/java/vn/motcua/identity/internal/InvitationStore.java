package vn.motcua.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.MandateBasis;
import vn.motcua.identity.MandateId;
import vn.motcua.shared.MachineTime;

/** Keeps invitations to represent an organisation; each code is known by its hash only. */
@Repository
class InvitationStore {

    private static final String SELECT = """
            select id, represented, address_masked, basis, paper_date, valid_until, sent_at, expires_at, withdrawn_at,
                accepted_as
            from identity.invitation
            """;

    private final JdbcClient jdbc;
    private final MachineTime time;

    InvitationStore(JdbcClient jdbc, MachineTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    void add(Invitation invitation, MandateId by, ContactAddress address, String codeHash) {
        jdbc.sql("""
                insert into identity.invitation (id, represented, invited_by, channel, address_masked, basis, paper_date,
                    valid_until, code_hash, sent_at, expires_at)
                values (:id, :represented, :by, :channel, :masked, :basis, :paperDate, :until, :hash, :sent, :expires)
                """)
                .param("id", invitation.id())
                .param("represented", invitation.represented())
                .param("by", by.value())
                .param("channel", address.channel().name())
                .param("masked", invitation.address())
                .param("basis", invitation.basis().name())
                .param("paperDate", invitation.paperDate())
                .param("until", invitation.until())
                .param("hash", codeHash)
                .param("sent", at(invitation.sentAt()))
                .param("expires", at(invitation.expiresAt()))
                .update();
    }

    Optional<Invitation> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query((row, number) -> invitation(row))
                .optional();
    }

    /** The invitation of a code, held until the transaction ends: it is accepted once. */
    Optional<Invitation> hold(String codeHash) {
        return jdbc.sql(SELECT + " where code_hash = :hash for update")
                .param("hash", codeHash)
                .query((row, number) -> invitation(row))
                .optional();
    }

    /** Those that can still be accepted. */
    List<Invitation> openOf(UUID represented) {
        return jdbc.sql(SELECT + """
                 where represented = :represented and withdrawn_at is null and accepted_as is null and expires_at > :now
                order by sent_at
                """)
                .param("represented", represented)
                .param("now", at(time.instant()))
                .query((row, number) -> invitation(row))
                .list();
    }

    void withdraw(UUID id) {
        jdbc.sql("update identity.invitation set withdrawn_at = :now where id = :id and withdrawn_at is null")
                .param("id", id)
                .param("now", at(time.instant()))
                .update();
    }

    /** Withdraws what was sent by a mandate and nobody has accepted. */
    void withdrawBy(MandateId by) {
        jdbc.sql("""
                update identity.invitation set withdrawn_at = :now
                where invited_by = :by and withdrawn_at is null and accepted_as is null
                """).param("by", by.value()).param("now", at(time.instant())).update();
    }

    void accept(UUID id, MandateId as) {
        jdbc.sql("update identity.invitation set accepted_as = :as where id = :id")
                .param("id", id)
                .param("as", as.value())
                .update();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("represented", UUID.class),
                row.getString("address_masked"),
                MandateBasis.valueOf(row.getString("basis")),
                row.getObject("paper_date", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("withdrawn_at") != null,
                Optional.ofNullable(row.getObject("accepted_as", UUID.class)).map(MandateId::new));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * Somebody is asked to represent an organisation as well.
     *
     * @param address with its middle hidden
     * @param acceptedAs the mandate that came of it
     */
    record Invitation(
            UUID id,
            UUID represented,
            String address,
            MandateBasis basis,
            @Nullable LocalDate paperDate,
            @Nullable LocalDate until,
            Instant sentAt,
            Instant expiresAt,
            boolean withdrawn,
            Optional<MandateId> acceptedAs) {

        boolean isOpenAt(Instant now) {
            return !withdrawn && acceptedAs.isEmpty() && expiresAt.isAfter(now);
        }
    }
}
