package vn.motcua.identity.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;

/** Keeps which accounts work without shortcuts of a single letter. */
@Repository
public class KeyHabitStore {

    private final JdbcClient jdbc;

    KeyHabitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean areOff(AccountId account) {
        return jdbc.sql("select exists (select 1 from identity.keys_off where account = :account)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    void choose(AccountId account, boolean on) {
        var sql = on
                ? "delete from identity.keys_off where account = :account"
                : "insert into identity.keys_off (account) values (:account) on conflict do nothing";
        jdbc.sql(sql).param("account", account.value()).update();
    }
}
