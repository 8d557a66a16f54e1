package vn.motcua.forms.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.forms.FormRefused;
import vn.motcua.forms.internal.FormFiles.Source;
import vn.motcua.shared.MachineTime;

/** Keeps published form files and code lists for ever, each name once. */
@Repository
class SourceStore {

    private final JdbcClient jdbc;
    private final MachineTime time;

    SourceStore(JdbcClient jdbc, MachineTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Publishes the source if its name is new; refuses a changed text under a published name. */
    void publish(Source source) {
        var hash = sha256(source.body());
        jdbc.sql("""
                insert into forms.source (name, body, sha256, published_at)
                values (:name, :body, :sha256, :at)
                on conflict (name) do nothing
                """)
                .param("name", source.name())
                .param("body", source.body())
                .param("sha256", hash)
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
        var published = jdbc.sql("select sha256 from forms.source where name = :name")
                .param("name", source.name())
                .query((row, number) -> row.getString("sha256"))
                .single();
        if (!published.equals(hash)) {
            throw new FormRefused(source.name() + " was published with another text. Published forms and code lists"
                    + " never change: restore the file and publish the change as the next version.");
        }
    }

    List<Source> all() {
        return jdbc.sql("select name, body from forms.source order by name")
                .query((row, number) -> new Source(row.getString("name"), row.getString("body")))
                .list();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
