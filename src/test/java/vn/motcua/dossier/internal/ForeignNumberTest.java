package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.PaperKind;
import vn.motcua.dossier.PaperName;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Guest;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Role;
import vn.motcua.shared.DomainException;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Visitor;

/** Whoever has nothing to do with a dossier learns not even that its number was given. */
@MotCuaTest
class ForeignNumberTest {

    private static final DossierNumber UNKNOWN = new DossierNumber("H07.99.38-210301-9998");

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private DossierUseCases.Acts acts;

    @Autowired
    private DossierUseCases.Reads reads;

    @Autowired
    private ActUseCases.Acts law;

    @Autowired
    private ActSamples lawSamples;

    @LocalServerPort
    private int port;

    @Test
    void foreignAndUnknownNumbersLookAlikeInEveryUseCaseToEveryStranger() {
        var number = births.received(place.citizen(), place.commune());

        var all = new HashMap<>(everything());
        all.putAll(actsOfLaw());
        all.forEach((name, act) -> {
            for (var stranger : strangers()) {
                var foreign = refusal(act, stranger, number);
                var unknown = refusal(act, stranger, UNKNOWN);
                assertThat(foreign.code()).as("%s by %s", name, stranger).isEqualTo(unknown.code());
                assertThat(foreign.kind()).isEqualTo(unknown.kind());
                assertThat(foreign.arguments()).isEqualTo(unknown.arguments());
            }
        });
    }

    @Test
    void officerWithTheRoleElsewhereIsToldThatThereIsNoSuchNumber() {
        var number = births.submitted(place.citizen(), place.commune());
        var stranger = births.officer(place.elsewhere(), Role.RECEPTIONIST);

        assertThat(refusal(Objects.requireNonNull(everything().get("receive")), stranger, number))
                .isInstanceOf(DossierException.UnknownNumber.class);
    }

    @Test
    void officerOfTheUnitWithoutTheRoleIsToldThatThePostMayNot() {
        var number = births.submitted(place.citizen(), place.commune());

        Map.of("receive", Role.LEADER, "complete", Role.RECEPTIONIST, "return", Role.CASEWORKER)
                .forEach((act, role) -> assertThat(
                                refusal(Objects.requireNonNull(everything().get(act)), only(role), number))
                        .as(act)
                        .isInstanceOf(IdentityException.NotPermitted.class));
    }

    /** An officer of the unit whose post has that role and no other. */
    private OfficerInPost only(Role role) {
        var held = births.officer(place.commune(), role);
        return new OfficerInPost(
                held.account(),
                held.officer(),
                held.post(),
                held.unit(),
                held.name(),
                held.title(),
                held.unitName(),
                Set.of(role),
                held.sectors());
    }

    @Test
    void problemThatAProgramGetsIsTheSameToTheLetter() {
        var number = births.received(place.citizen(), place.commune());

        for (var path : List.of("/receive", "/refuse", "/transfer", "/stop", "/stages/tham-tra/complete", "/return")) {
            var foreign = send(number, path);
            var unknown = send(UNKNOWN, path);
            assertThat(foreign.status()).as(path).isEqualTo(unknown.status()).isGreaterThanOrEqualTo(400);
            assertThat(foreign.body().replace(number.value(), UNKNOWN.value())).isEqualTo(unknown.body());
        }
    }

    private Visitor.Answer send(DossierNumber number, String path) {
        var body = "{\"outcome\":\"eligible\",\"receiver\":\"Lê Thị Sen\",\"channel\":\"direct\"}";
        return new Visitor(port)
                .sendJson("/api/v1/dossiers/" + number + path, body, "Authorization", "Bearer " + token());
    }

    /** Of a counter that has nothing to do with the dossier. */
    private String token() {
        var answer = new Visitor(port)
                .sendJson("/api/v1/tokens", "{\"username\":\"tiepnhan.huyen\",\"password\":\"motcua-demo\"}");
        return answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private List<Actor> strangers() {
        return Stream.of(
                        new Guest(),
                        births.officer(place.elsewhere(), Role.RECEPTIONIST),
                        births.officer(place.elsewhere(), Role.CASEWORKER),
                        births.officer(place.elsewhere(), Role.LEADER),
                        births.officer(place.elsewhere(), Role.RECORDS_CLERK),
                        Births.citizen(place.otherCitizen()))
                .map(Actor.class::cast)
                .toList();
    }

    private Map<String, BiConsumer<Actor, DossierNumber>> everything() {
        return Map.of(
                "receive", (actor, number) -> acts.receive().receive(actor, number, null),
                "complete", (actor, number) -> acts.complete().complete(actor, number, "tham-tra", "eligible", null),
                "return",
                        (actor, number) -> acts.giveBack()
                                .giveBack(actor, number, new Handover("Lê Thị Sen", Optional.empty(), Channel.DIRECT)),
                "read", (actor, number) -> reads.read().read(actor, number, Locale.of("vi")),
                "paper", (actor, number) -> reads.paper().open(actor, number, PaperName.of(PaperKind.SLIP)),
                "document", (actor, number) -> reads.document().open(actor, number, "papers.birthCertificate"));
    }

    private Map<String, BiConsumer<Actor, DossierNumber>> actsOfLaw() {
        var text = "Lý do";
        return Map.of(
                "refuse", (actor, number) -> law.refuse().refuse(actor, number, ActSamples.refusal()),
                "transfer", (actor, number) -> law.transfer().transfer(actor, number, "mocay", text, null),
                "demand", (actor, number) -> law.demand().demand(actor, number, lawSamples.payment()),
                "prove", (actor, number) -> law.prove().prove(actor, number, lawSamples.proof()),
                "receipt", (actor, number) -> law.receipt().open(actor, number, UUID.randomUUID()),
                "withdraw", (actor, number) -> law.withdraw().ask(actor, number, text),
                "decide", (actor, number) -> law.decide().decide(actor, number, false, text),
                "reappoint", (actor, number) -> law.reappoint().reappoint(actor, number, lawSamples.appointment()),
                "stop", (actor, number) -> law.stop().stop(actor, number, text));
    }

    private static DomainException refusal(BiConsumer<Actor, DossierNumber> act, Actor actor, DossierNumber number) {
        return catchThrowableOfType(DomainException.class, () -> act.accept(actor, number));
    }
}
