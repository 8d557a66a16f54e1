package vn.motcua.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.notification.Channel;
import vn.motcua.shared.MachineTime;

/** Keeps who is under way with a code, for an hour at most. */
@Repository
class CodeRequestStore {

    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final MachineTime time;
    private final KeyedHash hashes;

    CodeRequestStore(JdbcClient jdbc, MachineTime time, KeyedHash hashes) {
        this.jdbc = jdbc;
        this.time = time;
        this.hashes = hashes;
    }

    /** Keeps a request in place of the browser's former one for the same purpose. */
    void add(String browser, CodeRequest request) {
        var now = time.instant();
        jdbc.sql(
                        "delete from identity.code_request where forgotten_at <= :now or (browser = :browser and purpose = :purpose)")
                .param("now", at(now))
                .param("browser", browser)
                .param("purpose", request.purpose().name())
                .update();
        jdbc.sql("""
                insert into identity.code_request (id, browser, purpose, channel, address, account, code_hash, language,
                    target, sent_at, expires_at, forgotten_at)
                values (:id, :browser, :purpose, :channel, :address, :account, :hash, :language, :target, :sent,
                    :expires, :forgotten)
                """)
                .param("id", request.id())
                .param("browser", browser)
                .param("purpose", request.purpose().name())
                .param("channel", request.address().channel().name())
                .param("address", request.address().text())
                .param("account", request.account().map(AccountId::value).orElse(null))
                .param("hash", request.codeHash().orElse(null))
                .param("language", request.language().getLanguage().equals("en") ? "en" : "vi")
                .param("target", request.target())
                .param("sent", at(request.sentAt()))
                .param("expires", at(request.expiresAt()))
                .param("forgotten", at(now.plus(KEPT)))
                .update();
    }

    Optional<CodeRequest> find(String browser, CodePurpose purpose) {
        return find(browser, purpose, "");
    }

    /** The request, held until the transaction ends: of two tries at once the second sees the count of the first. */
    Optional<CodeRequest> hold(String browser, CodePurpose purpose) {
        return find(browser, purpose, " for update");
    }

    private Optional<CodeRequest> find(String browser, CodePurpose purpose, String locking) {
        return jdbc.sql("""
                select id, purpose, channel, address, account, code_hash, language, target, sent_at, expires_at, tries,
                    confirmed_at, full_name
                from identity.code_request
                where browser = :browser and purpose = :purpose and forgotten_at > :now
                """ + locking)
                .param("browser", browser)
                .param("purpose", purpose.name())
                .param("now", at(time.instant()))
                .query((row, number) -> request(row))
                .optional();
    }

    void sentAgain(UUID id, @Nullable String hash, Instant sentAt, Instant expiresAt) {
        jdbc.sql("""
                update identity.code_request
                set code_hash = :hash, sent_at = :sent, expires_at = :expires, tries = 0
                where id = :id
                """)
                .param("id", id)
                .param("hash", hash)
                .param("sent", at(sentAt))
                .param("expires", at(expiresAt))
                .update();
    }

    void countTry(UUID id) {
        jdbc.sql("update identity.code_request set tries = tries + 1 where id = :id")
                .param("id", id)
                .update();
    }

    void confirm(UUID id) {
        jdbc.sql("update identity.code_request set confirmed_at = :now, code_hash = null where id = :id")
                .param("id", id)
                .param("now", at(time.instant()))
                .update();
    }

    void name(UUID id, String fullName) {
        jdbc.sql("update identity.code_request set full_name = :name where id = :id")
                .param("id", id)
                .param("name", fullName)
                .update();
    }

    void personalId(UUID id, @Nullable PersonalId number) {
        jdbc.sql("""
                update identity.code_request set personal_id_hash = :hash, personal_id_masked = :masked where id = :id
                """)
                .param("id", id)
                .param("hash", number == null ? null : hashes.of(KeyedHash.Use.PERSONAL_ID, number.digits()))
                .param("masked", number == null ? null : number.masked())
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from identity.code_request where id = :id")
                .param("id", id)
                .update();
    }

    private static CodeRequest request(ResultSet row) throws SQLException {
        return new CodeRequest(
                row.getObject("id", UUID.class),
                CodePurpose.valueOf(row.getString("purpose")),
                new ContactAddress(Channel.valueOf(row.getString("channel")), row.getString("address")),
                Optional.ofNullable(row.getObject("account", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getString("code_hash")),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("target"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getObject("confirmed_at") != null,
                Optional.ofNullable(row.getString("full_name")));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
