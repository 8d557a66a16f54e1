package vn.motcua.identity.internal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with another secret than the one this database was made with: nobody would be found by identity
 * number any more, and nothing would say so.
 */
@Component
class SecretCheck implements SmartInitializingSingleton {

    private static final String TEXT = "one secret, one database";

    private final JdbcClient jdbc;
    private final KeyedHash hashes;

    SecretCheck(JdbcClient jdbc, KeyedHash hashes) {
        this.jdbc = jdbc;
        this.hashes = hashes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var hash = hashes.of(KeyedHash.Use.SAME_SECRET, TEXT);
        jdbc.sql("insert into identity.secret_check (hash) values (:hash) on conflict (one) do nothing")
                .param("hash", hash)
                .update();
        var kept = jdbc.sql("select hash from identity.secret_check")
                .query((row, number) -> row.getString("hash"))
                .single();
        if (!hash.equals(kept)) {
            throw new IllegalStateException("This database was made with another secret. Give the former one as"
                    + " MOTCUA_SECRET, or put back the file 'secret' of the data directory.");
        }
    }
}
