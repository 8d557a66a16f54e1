package vn.motcua.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Citizen;
import vn.motcua.organisation.OfficerId;
import vn.motcua.shared.Ids;
import vn.motcua.shared.MachineTime;

/** Reads and writes accounts. */
@Repository
public class AccountStore {

    private final JdbcClient jdbc;
    private final MachineTime time;
    private final KeyedHash hashes;

    AccountStore(JdbcClient jdbc, MachineTime time, KeyedHash hashes) {
        this.jdbc = jdbc;
        this.time = time;
        this.hashes = hashes;
    }

    /** Opens an account of a citizen. */
    public AccountId openCitizen(AccountName name, String passwordHash, CitizenProfile profile) {
        var id = open(name, Account.Kind.CITIZEN, passwordHash);
        jdbc.sql("""
                insert into identity.citizen (account, full_name, phone, personal_id_hash, personal_id_masked)
                values (:account, :name, :phone, :hash, :masked)
                """)
                .param("account", id.value())
                .param("name", profile.fullName())
                .param("phone", profile.phone())
                .param("hash", hash(profile.personalId()))
                .param(
                        "masked",
                        profile.personalId() == null
                                ? null
                                : profile.personalId().masked())
                .update();
        return id;
    }

    /** Opens the account of an officer, who may then act in every post the organisation gives to that officer. */
    public AccountId openOfficer(AccountName name, String passwordHash, OfficerId officer) {
        var id = open(name, Account.Kind.OFFICER, passwordHash);
        jdbc.sql("insert into identity.officer (account, officer) values (:account, :officer)")
                .param("account", id.value())
                .param("officer", officer.value())
                .update();
        return id;
    }

    /** Nobody signs in with the account any more; sessions and tokens of it end with their next request. */
    public void close(AccountId id) {
        jdbc.sql("update identity.account set state = 'CLOSED' where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<Account> named(AccountName name) {
        return jdbc.sql("select id, kind, password_hash, state from identity.account where lower(name) = :name")
                .param("name", name.text())
                .query((row, number) -> account(row))
                .optional();
    }

    /** The account of that id. */
    Optional<Account> of(AccountId id) {
        return jdbc.sql("select id, kind, password_hash, state from identity.account where id = :id")
                .param("id", id.value())
                .query((row, number) -> account(row))
                .optional();
    }

    /**
     * Takes the personal identification number over from the way to the account, unless another account has it: a number
     * that anybody can type proves nothing, so whose it is is settled at the counter.
     */
    void attachPersonalId(AccountId id, UUID request) {
        jdbc.sql("""
                update identity.citizen
                set personal_id_hash = said.personal_id_hash, personal_id_masked = said.personal_id_masked
                from identity.code_request said
                where citizen.account = :id and said.id = :request and said.personal_id_hash is not null
                    and not exists (select 1 from identity.citizen other
                        where other.personal_id_hash = said.personal_id_hash)
                """).param("id", id.value()).param("request", request).update();
    }

    void newPassword(AccountId id, String hash) {
        jdbc.sql("update identity.account set password_hash = :hash where id = :id")
                .param("id", id.value())
                .param("hash", hash)
                .update();
    }

    void newPhone(AccountId id, String phone) {
        jdbc.sql("update identity.citizen set phone = :phone where account = :id")
                .param("id", id.value())
                .param("phone", phone)
                .update();
    }

    /** Ends all sessions and tokens of the account, wherever they are. */
    void endEverySession(AccountId id) {
        jdbc.sql("delete from identity.session where principal_name = :id")
                .param("id", id.toString())
                .update();
        jdbc.sql("delete from identity.token where account = :id")
                .param("id", id.value())
                .update();
    }

    /** Replaces the hash unless the password was changed in the meantime. */
    void replaceHash(AccountId id, String oldHash, String newHash) {
        jdbc.sql("update identity.account set password_hash = :new where id = :id and password_hash = :old")
                .param("id", id.value())
                .param("old", oldHash)
                .param("new", newHash)
                .update();
    }

    /** Whose the account is, if it is open. */
    Optional<Holder> holder(AccountId id) {
        return jdbc.sql("""
                select citizen.full_name, citizen.phone, citizen.personal_id_masked, officer.officer
                from identity.account
                left join identity.citizen on citizen.account = account.id
                left join identity.officer on officer.account = account.id
                where account.id = :id and account.state = 'OPEN'
                """)
                .param("id", id.value())
                .query((row, number) -> holder(id, row))
                .optional();
    }

    /** Name of the citizen whose account it is or was. */
    String citizenName(AccountId id) {
        return jdbc.sql("select full_name from identity.citizen where account = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** The citizen with this personal identification number, if one has an account with it. */
    public Optional<AccountId> citizenWith(PersonalId personalId) {
        return jdbc.sql("select account from identity.citizen where personal_id_hash = :hash")
                .param("hash", hash(personalId))
                .query((row, number) -> new AccountId(row.getObject("account", UUID.class)))
                .optional();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                Account.Kind.valueOf(row.getString("kind")),
                row.getString("password_hash"),
                Account.State.valueOf(row.getString("state")));
    }

    private static Holder holder(AccountId account, ResultSet row) throws SQLException {
        var officer = row.getObject("officer", UUID.class);
        if (officer != null) {
            return new OfOfficer(new OfficerId(officer));
        }
        return new OfCitizen(new Citizen(
                account, row.getString("full_name"), row.getString("phone"), row.getString("personal_id_masked")));
    }

    private AccountId open(AccountName name, Account.Kind kind, String passwordHash) {
        var id = new AccountId(Ids.next());
        jdbc.sql("""
                insert into identity.account (id, name, kind, password_hash, state, created_at)
                values (:id, :name, :kind, :hash, 'OPEN', :now)
                """)
                .param("id", id.value())
                .param("name", name.text())
                .param("kind", kind.name())
                .param("hash", passwordHash)
                .param("now", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                .update();
        return id;
    }

    private @Nullable String hash(@Nullable PersonalId personalId) {
        return personalId == null ? null : hashes.of(KeyedHash.Use.PERSONAL_ID, personalId.digits());
    }

    /** Whose an account is. */
    sealed interface Holder permits OfCitizen, OfOfficer {}

    record OfCitizen(Citizen citizen) implements Holder {}

    record OfOfficer(OfficerId officer) implements Holder {}
}
