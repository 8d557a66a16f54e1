package vn.motcua.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.PostId;
import vn.motcua.shared.Ids;
import vn.motcua.workflow.SavedView;

/** Keeps how posts look at their lists. */
@Repository
public class HabitStore {

    private final JdbcClient jdbc;
    private final Clock officeTime;

    HabitStore(JdbcClient jdbc, Clock officeTime) {
        this.jdbc = jdbc;
        this.officeTime = officeTime;
    }

    public Optional<Instant> lookedAt(PostId post) {
        return jdbc.sql("select looked_at from workflow.looked where post = :post")
                .param("post", post.value())
                .query((row, number) ->
                        row.getObject("looked_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    public void look(PostId post, Instant at) {
        jdbc.sql("""
                insert into workflow.looked (post, looked_at) values (:post, :at)
                on conflict (post) do update set looked_at = greatest(looked.looked_at, excluded.looked_at)
                """)
                .param("post", post.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<SavedView> views(PostId post) {
        return jdbc.sql("select id, name, question from workflow.saved_view where post = :post order by saved_at, id")
                .param("post", post.value())
                .query((row, number) -> new SavedView(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("question")))
                .list();
    }

    public SavedView keep(PostId post, String name, String question) {
        return jdbc.sql("""
                insert into workflow.saved_view (id, post, name, question, saved_at)
                values (:id, :post, :name, :question, :now)
                on conflict (post, name) do update set question = excluded.question
                returning id, name, question
                """)
                .param("id", Ids.next())
                .param("post", post.value())
                .param("name", name)
                .param("question", question)
                .param("now", officeTime.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new SavedView(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("question")))
                .single();
    }

    public void drop(PostId post, UUID view) {
        jdbc.sql("delete from workflow.saved_view where post = :post and id = :id")
                .param("post", post.value())
                .param("id", view)
                .update();
    }
}
