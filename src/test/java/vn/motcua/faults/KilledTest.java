package vn.motcua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.motcua.testing.Program;
import vn.motcua.testing.Visitor;

/**
 * A server or a database that is killed in the middle of work loses nothing that it acknowledged, does nothing twice, and
 * goes on. The moment of each kill is a count of acknowledgements, drawn from the seed that is printed.
 */
@Tag("slow")
class KilledTest {

    private final long seed = Long.getLong("motcua.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final List<Submissions> streams = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aServerKilledInMidStreamGoesOnWhereItWas() throws SQLException, IOException {
        System.out.println("KilledTest seed=" + seed);
        var data = folder.resolve("data");
        killUnderLoad(data, SeparateServer::kill);
        assertThat(SeparateServer.database(data))
                .as("the database server that the killed application left behind")
                .isPresent();
        killUnderLoad(data, server -> {
            server.kill();
            SeparateServer.database(data).ifPresent(KilledTest::killWithChildren);
        });
        killUnderLoad(data, server -> {
            server.killDatabase();
            server.kill();
        });
        try (var server = SeparateServer.start(data)) {
            expectNothingLostAndNothingTwice(server);
        }
    }

    @Test
    void aDatabaseKilledUnderALivingServerIsStartedAgainWhileEverybodyIsToldToSendAgain()
            throws SQLException, IOException {
        System.out.println("KilledTest seed=" + seed);
        try (var server = SeparateServer.start(folder.resolve("data"))) {
            surviveUnderLoad(server, SeparateServer::killDatabase);
            surviveUnderLoad(server, living -> {
                var main = living.database();
                main.destroyForcibly();
                main.onExit().join();
            });
            surviveUnderLoad(server, SeparateServer::killConnection);
            expectNothingLostAndNothingTwice(server);
        }
    }

    @Test
    void aServerKilledWhileItMakesItsDatabaseMakesAnotherOne() {
        var data = folder.resolve("data");
        for (var moment : List.of("postgres/PG_VERSION", "postgres/postmaster.pid", "cluster-ready")) {
            assertThat(SeparateServer.killAtStart(data, moment))
                    .as("killed at " + moment)
                    .isTrue();
        }
        try (var server = SeparateServer.start(data)) {
            assertThat(Program.of(server.port(), "congdan1")
                            .get("/api/v1/nowhere")
                            .status())
                    .isEqualTo(404);
        }
    }

    private void killUnderLoad(Path data, java.util.function.Consumer<SeparateServer> kill) {
        var server = SeparateServer.start(data);
        int moment = 20 + random.nextInt(60);
        var stream = stream(server);
        stream.stream(server.port(), 10_000, count -> {
            if (count == moment) {
                kill.accept(server);
            }
        });
        assertThat(stream.numbers()).hasSizeGreaterThanOrEqualTo(moment);
        System.out.println("killed at=" + moment + " acknowledged="
                + stream.numbers().size() + " sent=" + stream.sent().size());
    }

    private void surviveUnderLoad(SeparateServer server, java.util.function.Consumer<SeparateServer> kill) {
        int moment = 20 + random.nextInt(60);
        var stream = stream(server);
        stream.stream(server.port(), 50, count -> {
            if (count == moment) {
                kill.accept(server);
            }
        });
        System.out.println("killed at=" + moment + " told to send again=" + stream.pauses());
        assertThat(stream.oddities()).as("answers while the database was away").isEmpty();
        assertThat(stream.numbers().keySet()).as("submissions that ended well").isEqualTo(stream.sent());
    }

    private Submissions stream(SeparateServer server) {
        var answer = Program.ofNobody(server.port())
                .post("/api/v1/tokens", "{\"username\":\"tiepnhan.andinh\",\"password\":\"motcua-demo\"}");
        var stream = new Submissions(answer.text("token"), "stream-" + streams.size());
        streams.add(stream);
        return stream;
    }

    private void expectNothingLostAndNothingTwice(SeparateServer server) throws SQLException, IOException {
        var numbers = new HashSet<String>();
        int keys = 0;
        for (var stream : streams) {
            assertThat(stream.oddities()).isEmpty();
            for (var key : stream.sent()) {
                var number = stream.again(server.port(), key);
                keys++;
                assertThat(numbers.add(number))
                        .as("%s is the number of one dossier", number)
                        .isTrue();
                expectState(server, stream, key, number);
            }
        }
        assertThat(count(server, "select count(*) from dossier.dossier")).isEqualTo(keys);
        assertThat(count(server, "select count(distinct subject_id) from audit.entry where action = 'dossier.submit'"))
                .as("acts of submission on record")
                .isEqualTo(keys);
        expectUnbrokenChain(server);
    }

    private static void expectState(SeparateServer server, Submissions stream, String key, String number) {
        var acknowledged = stream.numbers().get(key);
        if (acknowledged == null) {
            return;
        }
        assertThat(number).as("number of %s", key).isEqualTo(acknowledged);
        var state = track(server, number).get("status").asString();
        if (stream.received().contains(key)) {
            assertThat(state).as("state of %s", number).isEqualTo("PROCESSING");
        } else {
            assertThat(state).as("state of %s", number).isIn("SUBMITTED", "PROCESSING");
        }
    }

    private static JsonNode track(SeparateServer server, String number) {
        return Program.ofNobody(server.port()).get("/api/v1/track/" + number).json();
    }

    private static void expectUnbrokenChain(SeparateServer server) {
        var control = Visitor.signedIn(server.port(), "kiemsoat.huyen");
        assertThat(control.get("/kiem-soat/nhat-ky/kiem-tra").body()).contains("Chuỗi nguyên vẹn");
    }

    private static long count(SeparateServer server, String sql) throws SQLException, IOException {
        try (var connection = server.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void killWithChildren(ProcessHandle main) {
        var children = main.children().toList();
        main.destroyForcibly();
        main.onExit().join();
        children.forEach(child -> {
            child.destroyForcibly();
            child.onExit().join();
        });
    }
}
