package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperKind;
import vn.motcua.files.FileHash;
import vn.motcua.files.Files;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Forms;
import vn.motcua.forms.GeneralForm;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.papers.PdfReading;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;
import vn.motcua.testing.Visitor;

/**
 * Procedures without a form of their own: those published as online services go by the general declaration from a citizen
 * to the written answer, in every sector and at both levels; the others say why they are not filed here and where to go.
 */
@MotCuaTest
class EverySectorTest {

    private static final Locale VI = Locale.of("vi");
    private static final String CITIZEN = "congdan2";

    private final Catalogue catalogue;
    private final Organisation organisation;
    private final Dossiers dossiers;
    private final Births births;
    private final Words words;
    private final Map<String, Program> programs = new HashMap<>();

    @LocalServerPort
    private int port;

    EverySectorTest(
            Catalogue catalogue,
            Organisation organisation,
            Dossiers dossiers,
            Births births,
            Files files,
            Forms forms,
            Clock clock) {
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.dossiers = dossiers;
        this.births = births;
        this.words = new Words(files, forms, clock);
    }

    @Test
    void leadsFromTheCitizenToTheReturnedAnswerInEverySectorAtBothLevels() {
        var chosen = new TreeMap<String, ProcedureVersion>();
        all().stream()
                .filter(ProcedureVersion::general)
                .forEach(version -> chosen.putIfAbsent(
                        version.sector().name() + " " + version.agency().level(), version));
        assertThat(chosen.keySet()).hasSizeGreaterThan(30);

        chosen.values().forEach(version -> {
            var number = walk(version, GeneralForm.own());
            assertThat(Program.ofNobody(port).get("/api/v1/track/" + number).text("status"))
                    .as(version.name())
                    .isEqualTo("RETURNED");
        });
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void answersInWritingAndNamesEverythingDeclared(Answers answers) throws IOException {
        var version =
                all().stream().filter(ProcedureVersion::general).findFirst().orElseThrow();
        var sent = withoutPapers(answers);

        var letters = words.letters(dossiers, births.officer(unit("andinh"), Role.RECEPTIONIST), walk(version, sent));

        assertThat(letters).contains(joined("Thửa đất đúng quy hoạch."), joined("Được chuyển từ ngày ký."));
        assertThat(letters).contains(joined(version.title().vi()));
        assertThat(words.declared(sent)).allSatisfy(value -> assertThat(letters).contains(value));
    }

    static List<Answers> declarations() {
        return List.of(GeneralForm.own(), GeneralForm.organisation());
    }

    @Test
    void saysWhyAndWhereToGoWhereItIsNotFiledOnline() {
        var guest = new Visitor(port);

        all().stream().filter(version -> !version.fileable()).forEach(version -> {
            var body = guest.get("/thu-tuc/" + version.code()).body();
            assertThat(body)
                    .as(version.name())
                    .doesNotContain("/nop/")
                    .containsAnyOf(
                            "được công bố là không nhận qua mạng",
                            "chưa được công bố là nộp được qua mạng",
                            "Chọn nơi và giờ, tới là có người đón")
                    .contains("Quầy một cửa:");
        });
    }

    @Test
    void saysThatTheOfficerAnswersOnceInFullWhereThePapersAreNotKnown() {
        var general =
                all().stream().filter(ProcedureVersion::general).findFirst().orElseThrow();

        assertThat(new Visitor(port).get("/thu-tuc/" + general.code()).body())
                .as("R-02")
                .contains("trả lời một lần, nêu hết giấy còn thiếu");
        assertThat(Visitor.signedIn(port, CITIZEN).get("/nop/" + general.code()).body())
                .contains("trả lời một lần, nêu hết các giấy cần thêm và vì sao");
    }

    private List<ProcedureVersion> all() {
        var codes = new java.util.ArrayList<ProcedureVersion>();
        for (int page = 1; codes.size() < catalogue.count(); page++) {
            var query = new ProcedureQuery(
                    "", false, ProcedureQuery.Filters.NONE, new ProcedureQuery.Start.Page(page), 100);
            catalogue.search(query).page().items().forEach(item -> codes.add(catalogue.procedure(item.code())));
        }
        return codes;
    }

    private String walk(ProcedureVersion version, Answers answers) {
        var number = filed(version, withoutPapers(answers));
        var district = version.agency().level() == Level.DISTRICT;
        var office = district ? department(version) : unit("andinh");
        var counter = district ? "tiepnhan.huyen" : "tiepnhan.andinh";
        var caseworker = account(office, Role.CASEWORKER, version);
        act(counter, number, "receive", "");
        complete(
                caseworker,
                number,
                "thu-ly",
                "{\"outcome\": \"answer\", \"note\": \"Thửa đất đúng quy hoạch.\\n\\nĐược chuyển từ ngày ký.\"}");
        complete(
                account(office, district ? Role.HEAD_OF_UNIT : Role.LEADER, version),
                number,
                "ky-tra-loi",
                "{\"outcome\": \"approve\"}");
        complete(
                district ? caseworker : account(office, Role.RECORDS_CLERK, version),
                number,
                "vao-so",
                "{\"outcome\": \"done\"}");
        act(
                counter,
                number,
                "return",
                "{\"receiver\": \"Võ Văn Dừa\", \"identityPaper\": \"CCCD\", \"channel\": \"direct\"}");
        return number;
    }

    private UnitId department(ProcedureVersion version) {
        return unit(version.agency().department().orElseThrow());
    }

    private UnitId unit(String key) {
        return organisation.byKey(key, words.today()).orElseThrow().id();
    }

    private String account(UnitId unit, Role role, ProcedureVersion version) {
        return organisation.posts(unit, role, words.today()).stream()
                .filter(post -> post.holder().isPresent())
                .filter(post ->
                        role != Role.CASEWORKER || post.covers(version.sector().name()))
                .findFirst()
                .orElseThrow()
                .account();
    }

    /** A program cannot upload papers. */
    private static Answers withoutPapers(Answers answers) {
        return answers.only(path -> !path.startsWith("papers."));
    }

    private String filed(ProcedureVersion version, Answers answers) {
        var reply = program(CITIZEN)
                .post(
                        "/api/v1/dossiers",
                        "{\"procedure\": \"" + version.code() + "\", \"channel\": \"online\", \"answers\": "
                                + answers.json() + "}");
        assertThat(reply.status()).as(version.name() + reply.answer().body()).isEqualTo(201);
        return reply.text("number");
    }

    private void complete(String officer, String number, String stage, String json) {
        act(officer, number, "stages/" + stage + "/complete", json);
    }

    private void act(String officer, String number, String act, String json) {
        var reply = program(officer).post("/api/v1/dossiers/" + number + "/" + act, json);
        assertThat(reply.status())
                .as(officer + " " + act + " " + reply.answer().body())
                .isEqualTo(200);
    }

    private Program program(String account) {
        return programs.computeIfAbsent(account, name -> Program.of(port, name));
    }

    private static String joined(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** What papers say and what was declared, without spaces. */
    private record Words(Files files, Forms forms, Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock);
        }

        String letters(Dossiers dossiers, vn.motcua.identity.Actor reader, String number) throws IOException {
            var hash = dossiers.paper(reader, DossierNumber.parse(number), PaperKind.RESULT);
            try (var file = files.open(new FileHash(hash));
                    var paper = new PdfReading(file.readAllBytes())) {
                return paper.letters();
            }
        }

        List<String> declared(Answers answers) {
            return forms.definition("khai-chung", 1).summary(answers, VI).stream()
                    .flatMap(section -> section.rows().stream())
                    .filter(row -> !row.paper())
                    .flatMap(row -> row.value().lines())
                    .map(EverySectorTest::joined)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
    }
}
