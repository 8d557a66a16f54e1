package vn.motcua.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.notification.Channel;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Recipient;
import vn.motcua.shared.Ids;
import vn.motcua.shared.MachineTime;

/** Keeps messages, and removes what is personal in them as soon as it is of no more use. */
@Repository
public class MessageStore {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MachineTime time;

    MessageStore(JdbcClient jdbc, JsonMapper json, MachineTime time) {
        this.jdbc = jdbc;
        this.json = json;
        this.time = time;
    }

    /** Keeps a message that waits for its delivery. */
    public UUID add(NewMessage message) {
        var id = Ids.next();
        jdbc.sql("""
                insert into notification.message (id, channel, address, masked, template, language, arguments, reader,
                    state, created_at, valid_until)
                values (:id, :channel, :address, :masked, :template, :language, cast(:arguments as jsonb), :reader,
                    'WAITING', :now, :until)
                """)
                .param("id", id)
                .param("channel", message.to().channel().name())
                .param("address", message.to().address())
                .param("masked", message.to().masked())
                .param("template", message.template())
                .param("language", message.language().getLanguage().equals("en") ? "en" : "vi")
                .param("arguments", json.writeValueAsString(message.arguments()))
                .param("reader", message.reader())
                .param("now", at(time.instant()))
                .param("until", at(message.until()))
                .update();
        return id;
    }

    /** The message, if it still waits. */
    Optional<Message> waiting(UUID id) {
        return jdbc.sql("""
                select id, channel, address, masked, template, language, arguments, valid_until
                from notification.message
                where id = :id and state = 'WAITING'
                """)
                .param("id", id)
                .query((row, number) -> message(row))
                .optional();
    }

    /** What became of it; the content goes at once, or after a while where the outbox page shows it. */
    void finish(UUID id, State state, Duration contentStays) {
        var now = time.instant();
        jdbc.sql("""
                update notification.message set state = :state, finished_at = :now, content_until = :until
                where id = :id and state = 'WAITING'
                """)
                .param("id", id)
                .param("state", state.name())
                .param("now", at(now))
                .param("until", at(now.plus(contentStays)))
                .update();
        forget();
    }

    /** Gives up on what is out of date. */
    int expire() {
        int expired = jdbc.sql("""
                update notification.message set state = 'EXPIRED', finished_at = :now, content_until = :now
                where state = 'WAITING' and valid_until <= :now
                """).param("now", at(time.instant())).update();
        forget();
        return expired;
    }

    /** The newest messages, with the content of those that one of the readers may read. */
    List<Listed> newest(Set<String> readers, int most) {
        return jdbc.sql("""
                select id, channel, masked, template, language, state, created_at,
                    case when reader in (:readers) then arguments end as arguments
                from notification.message
                order by created_at desc, id desc
                limit :most
                """)
                .param("readers", readers.isEmpty() ? Set.of("") : readers)
                .param("most", most)
                .query((row, number) -> listed(row))
                .list();
    }

    private void forget() {
        jdbc.sql("""
                update notification.message set address = null, arguments = null
                where content_until <= :now and arguments is not null
                """).param("now", at(time.instant())).update();
    }

    private Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                new Recipient(
                        Channel.valueOf(row.getString("channel")), row.getString("address"), row.getString("masked")),
                row.getString("template"),
                Locale.forLanguageTag(row.getString("language")),
                json.readValue(row.getString("arguments"), TEXTS),
                Optional.ofNullable(row.getObject("valid_until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getString("masked"),
                row.getString("template"),
                Locale.forLanguageTag(row.getString("language")),
                State.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("arguments")).map(text -> json.readValue(text, TEXTS)));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** What became of a message. */
    enum State {
        WAITING,
        SENT,
        REFUSED,
        EXPIRED
    }

    /** A message as the outbox page lists it. */
    record Listed(
            UUID id,
            Channel channel,
            String masked,
            String template,
            Locale language,
            State state,
            Instant createdAt,
            Optional<List<String>> arguments) {}
}
