package vn.motcua.identity.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.PostId;

/** Keeps the hashes of tokens. Times are machine time. */
@Repository
class TokenStore {

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String hash, Bearer bearer, Instant issuedAt, Instant expiresAt) {
        jdbc.sql("""
                insert into identity.token (hash, account, post, issued_at, expires_at)
                values (:hash, :account, :post, :issued, :expires)
                """)
                .param("hash", hash)
                .param("account", bearer.account().value())
                .param("post", bearer.post() == null ? null : bearer.post().value())
                .param("issued", issuedAt.atOffset(ZoneOffset.UTC))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Bearer> bearer(String hash, Instant now) {
        return jdbc.sql("select account, post from identity.token where hash = :hash and expires_at > :now")
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var post = row.getObject("post", UUID.class);
                    return new Bearer(
                            new AccountId(row.getObject("account", UUID.class)),
                            post == null ? null : new PostId(post));
                })
                .optional();
    }

    void removeExpired(Instant now) {
        jdbc.sql("delete from identity.token where expires_at <= :now")
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Whom a token speaks for. */
    record Bearer(AccountId account, @Nullable PostId post) {}
}
