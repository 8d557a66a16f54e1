package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperKind;
import vn.motcua.files.FileHash;
import vn.motcua.files.Files;
import vn.motcua.forms.CivilStatusCase;
import vn.motcua.forms.SummarySection;
import vn.motcua.organisation.Role;
import vn.motcua.papers.PdfReading;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** Every case of every procedure with a result in its own words goes by the API from the counter to the returned result. */
@MotCuaTest
class EveryCaseTest {

    private static final Locale VI = Locale.of("vi");

    private static final String PRINTED = "requester\\.name|child\\.(name|birthDate|sex|ethnicity|nationality|facility|"
            + "birthPlace|homeTown)|(mother|father)\\.(name|birthDate|ethnicity|nationality|residence)";

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Files files;

    @Autowired
    private Births births;

    @Autowired
    private SampleDossiers samples;

    static Stream<CivilStatusCase> cases() {
        return CivilStatusCase.all();
    }

    static Stream<CivilStatusCase> births() {
        return CivilStatusCase.births().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsWithAPaperThatNamesEverythingDeclared(CivilStatusCase filed) throws IOException {
        var number = decided(filed);

        var letters = letters(number);

        assertThat(declared(filed)).allSatisfy(value -> assertThat(letters).contains(value.replaceAll("\\s+", "")));
        returned(number);
    }

    /** The birth certificate is prescribed: of what is declared it has what its form names (TT 04/2020, names in capitals). */
    @ParameterizedTest(name = "{0}")
    @MethodSource("births")
    void endsWithABirthCertificateThatNamesEverythingItsFormHas(CivilStatusCase filed) throws IOException {
        var number = decided(filed);

        var letters = letters(number).toUpperCase(VI);

        assertThat(onTheCertificate(filed))
                .allSatisfy(value -> assertThat(letters)
                        .contains(value.replaceAll("\\s+", "").toUpperCase(VI)));
        returned(number);
    }

    private static List<String> onTheCertificate(CivilStatusCase filed) {
        var values = rows(filed)
                .filter(row -> row.field().matches(PRINTED))
                .map(row -> row.field().matches("(mother|father)\\.birthDate")
                        ? row.value().substring(row.value().length() - 4)
                        : row.value())
                .toList();
        assertThat(values).hasSizeGreaterThan(6);
        return values;
    }

    private String decided(CivilStatusCase filed) {
        var number = filed(filed);
        act("tiepnhan.andinh", number, "receive", "");
        stage("tuphap.andinh", number, "tham-tra", "eligible");
        stage("chutich.andinh", number, "phe-duyet", "approve");
        stage("vanthu.andinh", number, "vao-so", "done");
        return number;
    }

    private void returned(String number) {
        act(
                "tiepnhan.andinh",
                number,
                "return",
                "{\"receiver\": \"Nguyễn Thị Sen\", \"identityPaper\": \"CCCD\", \"channel\": \"direct\"}");
        assertThat(Program.ofNobody(port).get("/api/v1/track/" + number).text("status"))
                .isEqualTo("RETURNED");
    }

    /** Papers come to the counter: a program cannot upload them. */
    private String filed(CivilStatusCase filed) {
        var answers = filed.answers().only(path -> !path.startsWith("papers."));
        var reply = Program.of(port, "tiepnhan.andinh")
                .post(
                        "/api/v1/dossiers",
                        "{\"procedure\": \"" + filed.procedure() + "\", \"channel\": \"direct\", \"answers\": "
                                + answers.json() + "}");
        assertThat(reply.status()).as(reply.answer().body()).isEqualTo(201);
        return reply.text("number");
    }

    private void stage(String officer, String number, String stage, String outcome) {
        act(officer, number, "stages/" + stage + "/complete", "{\"outcome\": \"" + outcome + "\"}");
    }

    private void act(String officer, String number, String act, String json) {
        var reply = Program.of(port, officer).post("/api/v1/dossiers/" + number + "/" + act, json);
        assertThat(reply.status()).as(reply.answer().body()).isEqualTo(200);
    }

    private String letters(String number) throws IOException {
        var reader = births.officer(samples.anDinh(), Role.RECEPTIONIST);
        var hash = dossiers.paper(reader, DossierNumber.parse(number), PaperKind.RESULT);
        try (InputStream file = files.open(new FileHash(hash));
                var paper = new PdfReading(file.readAllBytes())) {
            return paper.letters();
        }
    }

    private static List<String> declared(CivilStatusCase filed) {
        var values = rows(filed).map(SummarySection.Row::value).toList();
        assertThat(values).isNotEmpty();
        return values;
    }

    private static Stream<SummarySection.Row> rows(CivilStatusCase filed) {
        return filed.definition().summary(filed.answers(), VI).stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> !row.paper() && !row.value().isEmpty());
    }
}
