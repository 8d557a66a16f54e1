package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.forms.BirthForm;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** Programs that do the same thing at the same moment: it is done once, and each is told the truth. */
@MotCuaTest
class ApiCollisionTest {

    private static final int MANY = 12;
    private static final String BIRTH = "{\"procedure\":\"1.001193\",\"channel\":\"direct\",\"answers\":"
            + BirthForm.married().json() + "}";

    @LocalServerPort
    private int port;

    @Test
    void oneKeySentByManyAtOnceIsOneDossier() throws ExecutionException, InterruptedException {
        var counter = Program.of(port, "tiepnhan.andinh");
        var key = UUID.randomUUID().toString();

        var answers = atOnce(() -> counter.post("/api/v1/dossiers", BIRTH, "Idempotency-Key", key));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.text("number")).distinct())
                .hasSize(1);
    }

    @Test
    void oneDossierIsTakenInOnceAndOneStageCompletedOnce() throws ExecutionException, InterruptedException {
        var counter = Program.of(port, "tiepnhan.andinh");
        var civilStatus = Program.of(port, "tuphap.andinh");
        var number = counter.post("/api/v1/dossiers", BIRTH).text("number");
        var dossier = "/api/v1/dossiers/" + number;

        expectOneDone(atOnce(() -> counter.post(dossier + "/receive", "")));
        expectOneDone(
                atOnce(() -> civilStatus.post(dossier + "/stages/tham-tra/complete", "{\"outcome\":\"eligible\"}")));

        var timeline = counter.get(dossier).json().get("timeline");
        assertThat(timeline.valueStream().map(line -> line.get("action").asString()))
                .containsExactly("SUBMIT", "RECEIVE", "COMPLETE_STAGE");
    }

    private static void expectOneDone(List<Program.Reply> answers) {
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(MANY - 1);
    }

    private static List<Program.Reply> atOnce(Supplier<Program.Reply> act)
            throws ExecutionException, InterruptedException {
        var gate = new CountDownLatch(1);
        var answers = new ArrayList<Program.Reply>();
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            var waiting = new ArrayList<Future<Program.Reply>>();
            for (int i = 0; i < MANY; i++) {
                waiting.add(threads.submit(() -> {
                    gate.await();
                    return act.get();
                }));
            }
            gate.countDown();
            for (var answer : waiting) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
