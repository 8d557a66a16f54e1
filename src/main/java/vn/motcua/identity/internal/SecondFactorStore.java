package vn.motcua.identity.internal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.shared.MachineTime;

/** Keeps the second factors of accounts and the codes for a lost telephone. */
@Repository
class SecondFactorStore {

    private final JdbcClient jdbc;
    private final MachineTime time;
    private final SecretBox box;

    SecondFactorStore(JdbcClient jdbc, MachineTime time, SecretBox box) {
        this.jdbc = jdbc;
        this.time = time;
        this.box = box;
    }

    /** The factor of the account, held until the transaction ends: two at once do not both use one code. */
    Optional<Factor> hold(AccountId account) {
        return jdbc.sql("""
                select sealed_secret, confirmed_at, last_step from identity.second_factor
                where account = :account for update
                """)
                .param("account", account.value())
                .query((row, number) -> new Factor(
                        box.open(account, row.getBytes("sealed_secret")),
                        row.getObject("confirmed_at") != null,
                        row.getLong("last_step")))
                .optional();
    }

    boolean isOn(AccountId account) {
        return jdbc.sql("""
                        select count(*) from identity.second_factor
                        where account = :account and confirmed_at is not null
                        """).param("account", account.value()).query(Long.class).single() > 0;
    }

    /** Begins with a secret, in place of one that was never confirmed. */
    void begin(AccountId account, byte[] secret) {
        jdbc.sql("""
                insert into identity.second_factor (account, sealed_secret, created_at)
                values (:account, :sealed, :now)
                on conflict (account) do update set sealed_secret = excluded.sealed_secret, created_at = excluded.created_at
                where second_factor.confirmed_at is null
                """)
                .param("account", account.value())
                .param("sealed", box.seal(account, secret))
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirm(AccountId account, long step, List<String> recoveryHashes) {
        jdbc.sql("update identity.second_factor set confirmed_at = :now, last_step = :step where account = :account")
                .param("account", account.value())
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .param("step", step)
                .update();
        recoveryHashes.forEach(
                hash -> jdbc.sql("insert into identity.recovery_code (account, hash) values (:account, :hash)")
                        .param("account", account.value())
                        .param("hash", hash)
                        .update());
    }

    void used(AccountId account, long step) {
        jdbc.sql("update identity.second_factor set last_step = :step where account = :account")
                .param("account", account.value())
                .param("step", step)
                .update();
    }

    /** Uses up a code for a lost telephone; false if it is none. */
    boolean useRecovery(AccountId account, String hash) {
        return jdbc.sql("delete from identity.recovery_code where account = :account and hash = :hash")
                        .param("account", account.value())
                        .param("hash", hash)
                        .update()
                == 1;
    }

    int recoveryCodesLeft(AccountId account) {
        return jdbc.sql("select count(*) from identity.recovery_code where account = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    void remove(AccountId account) {
        jdbc.sql("delete from identity.recovery_code where account = :account")
                .param("account", account.value())
                .update();
        jdbc.sql("delete from identity.second_factor where account = :account")
                .param("account", account.value())
                .update();
    }

    /** A factor; not a record, since a secret must not print itself. */
    static final class Factor {

        private final byte[] secret;
        private final boolean confirmed;
        private final long lastStep;

        Factor(byte[] secret, boolean confirmed, long lastStep) {
            this.secret = secret.clone();
            this.confirmed = confirmed;
            this.lastStep = lastStep;
        }

        byte[] secret() {
            return secret.clone();
        }

        boolean isConfirmed() {
            return confirmed;
        }

        long lastStep() {
            return lastStep;
        }
    }
}
