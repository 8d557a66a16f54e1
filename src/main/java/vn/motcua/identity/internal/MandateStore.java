package vn.motcua.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateBasis;
import vn.motcua.identity.MandateId;
import vn.motcua.identity.Relation;
import vn.motcua.identity.Represented;

/** Keeps whom accounts act for. Rows are added and ended, never changed otherwise. */
@Repository
public class MandateStore {

    private static final String SELECT = """
            select mandate.id, mandate.account, mandate.basis, mandate.relation, mandate.paper_date, mandate.valid_until,
                mandate.begun_at, mandate.ended_at, represented.id as whom, represented.kind, represented.name,
                represented.birth_date, represented.personal_id_masked, represented.code, represented.address
            from identity.mandate join identity.represented on represented.id = mandate.represented
            """;

    private final JdbcClient jdbc;
    private final KeyedHash hashes;
    private final Clock officeTime;

    MandateStore(JdbcClient jdbc, KeyedHash hashes, Clock officeTime) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.officeTime = officeTime;
    }

    /** Today in office time: what papers and ends of mandates are counted by. */
    public LocalDate today() {
        return LocalDate.now(officeTime);
    }

    /** All of an account, ended ones too, the newest first. */
    public List<Mandate> of(AccountId account) {
        return jdbc.sql(SELECT + " where mandate.account = :account order by mandate.begun_at desc, mandate.id desc")
                .param("account", account.value())
                .query((row, number) -> mandate(row))
                .list();
    }

    /** That mandate, whoever has it. */
    public Optional<Mandate> find(MandateId id) {
        return jdbc.sql(SELECT + " where mandate.id = :id")
                .param("id", id.value())
                .query((row, number) -> mandate(row))
                .optional();
    }

    /** That mandate, which nobody can end until the transaction does. */
    public Optional<Mandate> hold(MandateId id) {
        return jdbc.sql(SELECT + " where mandate.id = :id for share of mandate")
                .param("id", id.value())
                .query((row, number) -> mandate(row))
                .optional();
    }

    /** Everybody who represents or represented that organisation, the present ones first. */
    List<Mandate> ofRepresented(UUID represented) {
        return jdbc.sql(SELECT + """
                 where mandate.represented = :represented
                order by mandate.ended_at desc nulls first, mandate.begun_at, mandate.id
                """)
                .param("represented", represented)
                .query((row, number) -> mandate(row))
                .list();
    }

    /**
     * The mandate of that id, if its form came before. Lets one transaction at a time write about the account, so that a
     * form sent twice is kept once.
     *
     * @throws IdentityException.MandateUnknown if the id is taken by somebody else
     */
    Optional<MandateId> recordedBefore(AccountId account, MandateId id) {
        jdbc.sql("select id from identity.account where id = :account for no key update")
                .param("account", account.value())
                .query(UUID.class)
                .single();
        return find(id).map(mandate -> {
            if (!mandate.account().equals(account)) {
                throw new IdentityException.MandateUnknown();
            }
            return id;
        });
    }

    /** Lets one transaction at a time change who represents that organisation. */
    void lockRepresented(UUID represented) {
        jdbc.sql("select id from identity.represented where id = :id for no key update")
                .param("id", represented)
                .query(UUID.class)
                .optional();
    }

    void add(Represented whom, @Nullable PersonalId personalId) {
        var row = jdbc.sql("""
                insert into identity.represented (id, kind, name, birth_date, personal_id_hash, personal_id_masked, code,
                    address, recorded_at)
                values (:id, :kind, :name, :birthDate, :hash, :masked, :code, :address, :now)
                """)
                .param("id", whom.id())
                .param("name", whom.name())
                .param("hash", personalId == null ? null : hashes.of(KeyedHash.Use.PERSONAL_ID, personalId.digits()))
                .param("masked", personalId == null ? null : personalId.masked())
                .param("now", at(officeTime.instant()));
        switch (whom) {
            case Represented.Person person ->
                row.param("kind", "PERSON")
                        .param("birthDate", person.birthDate())
                        .param("code", null)
                        .param("address", null)
                        .update();
            case Represented.Organisation organisation ->
                row.param("kind", organisation.household() ? "HOUSEHOLD" : "ORGANISATION")
                        .param("birthDate", null)
                        .param("code", organisation.code())
                        .param("address", organisation.address())
                        .update();
        }
    }

    void add(MandateId id, AccountId account, UUID represented, Ground ground) {
        jdbc.sql("""
                insert into identity.mandate (id, account, represented, basis, relation, paper_date, valid_until, begun_at)
                values (:id, :account, :represented, :basis, :relation, :paperDate, :until, :now)
                """)
                .param("id", id.value())
                .param("account", account.value())
                .param("represented", represented)
                .param("basis", ground.basis().name())
                .param(
                        "relation",
                        ground.relation() == null ? null : ground.relation().name())
                .param("paperDate", ground.paperDate())
                .param("until", ground.until())
                .param("now", at(officeTime.instant()))
                .update();
    }

    /** Ends it; false if it has ended before. */
    boolean end(MandateId id, AccountId by) {
        return jdbc.sql("""
                        update identity.mandate set ended_at = :now, ended_by = :by where id = :id and ended_at is null
                        """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("now", at(officeTime.instant()))
                        .update()
                == 1;
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        var relation = row.getString("relation");
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Mandate(
                new MandateId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account", UUID.class)),
                whom(row),
                MandateBasis.valueOf(row.getString("basis")),
                relation == null ? null : Relation.valueOf(relation),
                row.getObject("paper_date", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static Represented whom(ResultSet row) throws SQLException {
        var id = row.getObject("whom", UUID.class);
        var kind = row.getString("kind");
        return kind.equals("PERSON")
                ? new Represented.Person(
                        id, row.getString("name"), row.getString("birth_date"), row.getString("personal_id_masked"))
                : new Represented.Organisation(
                        id,
                        kind.equals("HOUSEHOLD"),
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("address"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** On what ground, by which paper, until when. */
    record Ground(
            MandateBasis basis,
            @Nullable Relation relation,
            @Nullable LocalDate paperDate,
            @Nullable LocalDate until) {}
}
