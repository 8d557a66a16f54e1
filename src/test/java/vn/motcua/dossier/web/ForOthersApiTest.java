package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.internal.Births;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.identity.internal.SampleMandates;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** A program lists whom a citizen acts for, and hands in for one of them. */
@MotCuaTest
class ForOthersApiTest {

    private static final String DOSSIERS = "/api/v1/dossiers";

    @LocalServerPort
    private int port;

    @Autowired
    private SampleMandates mandates;

    @Autowired
    private SampleDossiers samples;

    @Autowired
    private Births births;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsHandsInAndTellsBothAgain() {
        var name = account();
        var mother = mandates.mother(mandates.citizen(name));
        var program = Program.of(port, name);

        var listed = program.get("/api/v1/mandates").json();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("id").asString()).isEqualTo(mother.id().toString());
        assertThat(listed.get(0).get("kind").asString()).isEqualTo("PERSON");
        assertThat(listed.get(0).get("basis").asString()).isEqualTo("AUTHORISATION");

        var sent = program.post(DOSSIERS, dossier(listed.get(0).get("id").asString()));
        assertThat(sent.status()).as(sent.answer().body()).isEqualTo(201);

        var whole = program.get(DOSSIERS + "/" + sent.text("number")).json();
        assertThat(whole.get("applicant").asString()).isEqualTo("Nguyễn Thị Sáu");
        assertThat(whole.get("submitter").asString()).isEqualTo("Ngô Văn Xoài");
        assertThat(names(whole.get("onBehalfOf")))
                .containsExactly("kind", "name", "identity", "basis", "capacity", "ground");
    }

    @Test
    void refusesWhatIsNoMandateOfTheAccountOrHasEnded() {
        var name = account();
        var mother = mandates.mother(mandates.citizen(name));
        var program = Program.of(port, name);
        var stranger = Program.of(port, account());

        assertThat(stranger.post(DOSSIERS, dossier(mother.id().toString())).text("code"))
                .isEqualTo("identity.mandate-unknown");
        assertThat(program.post(DOSSIERS, dossier("nobody")).status()).isEqualTo(404);

        mandates.end(mother);
        var ended = program.post(DOSSIERS, dossier(mother.id().toString()));
        assertThat(ended.status()).isEqualTo(409);
        assertThat(ended.text("code")).isEqualTo("identity.mandate-ended");
        assertThat(program.get("/api/v1/mandates").json()).isEmpty();
    }

    @Test
    void officersActForNobody() {
        assertThat(Program.of(port, "tiepnhan.andinh").get("/api/v1/mandates").status())
                .isEqualTo(403);
    }

    private String dossier(String onBehalfOf) {
        return "{\"procedure\":\"1.001193\",\"channel\":\"direct\",\"onBehalfOf\":\"" + onBehalfOf + "\",\"answers\":"
                + births.answers(samples.anDinh()).json() + "}";
    }

    private String account() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
        var name = "khaithay." + Long.toHexString(UUID.randomUUID().getMostSignificantBits());
        mandates.citizen(name);
        return name;
    }

    private static java.util.Collection<String> names(JsonNode object) {
        return object.propertyNames();
    }
}
