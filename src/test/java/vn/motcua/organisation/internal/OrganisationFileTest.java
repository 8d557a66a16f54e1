package vn.motcua.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class OrganisationFileTest {
    private static final String SOUND = """
            {
              "postSets": {
                "xa": [
                  {"key": "tiepnhan", "title": "Cán bộ tiếp nhận", "roles": ["RECEPTIONIST"]},
                  {"key": "tuphap", "title": "Công chức Tư pháp - hộ tịch", "roles": ["CASEWORKER"]}],
                "phong": [
                  {"key": "truongphong", "title": "Trưởng phòng", "roles": ["HEAD_OF_UNIT", "CASEWORKER"]}]
              },
              "units": [
                {"key": "huyen", "kind": "DISTRICT", "name": "UBND huyện", "gso": "833", "code": "H07.99",
                 "codeMark": "provisional", "from": "2020-01-01", "to": "2025-06-30"},
                {"key": "tp", "kind": "DEPARTMENT", "parent": "huyen", "name": "Phòng Tư pháp", "code": "H07.99.03",
                 "from": "2020-01-01", "to": "2025-06-30", "postSet": "phong"},
                {"key": "cu", "kind": "COMMUNE", "parent": "huyen", "name": "UBND xã Cũ", "gso": "28957",
                 "lon": 106.3, "lat": 10.1, "code": "H07.99.38", "from": "2020-01-01", "to": "2025-06-30",
                 "postSet": "xa"},
                {"key": "moi", "kind": "COMMUNE", "name": "UBND xã Mới", "code": "H61.99.01", "from": "2025-07-01"}],
              "successions": [{"from": "cu", "to": "moi", "kind": "MERGER", "on": "2025-07-01"}],
              "sectors": [{"name": "Hộ tịch", "district": "tp", "commune": "tuphap"}],
              "officers": [
                {"name": "Lê Thị Sen", "posts": ["tiepnhan.cu"]},
                {"name": "Trần Văn Bần", "posts": ["tuphap.cu"], "to": "2023-12-31"},
                {"name": "Cao Văn Tre", "posts": ["tuphap.cu"], "from": "2024-01-01"},
                {"name": "Võ Thị Lài", "posts": ["truongphong.tp"]}]
            }
            """;

    @Test
    void readsASoundFile() throws OrganisationFileException {
        var file = OrganisationFile.read(stream(SOUND));
        assertThat(file.units()).hasSize(4);
        assertThat(file.posts()).hasSize(3);
    }

    /** Each row: what to replace in the sound file, by what, the sentence that follows, and a word it must contain. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "key": "tp", "kind"             | "key": "Tư pháp", "kind"            | badKey                    | Tư pháp
            "key": "moi"                    | "key": "cu"                         | duplicateUnit             | “cu”
            "from": "2025-07-01"}           | "from": "2025-07-01", "to": "2025-01-01"} | unitReversed        | 2025-01-01
            "from": "2024-01-01"}           | "from": "2024-01-01", "to": "2023-01-01"} | officerReversed     | Cao Văn Tre
            "parent": "huyen", "name": "UBND | "parent": "tinh", "name": "UBND    | unknownParent             | “tinh”
            "kind": "DISTRICT",             | "kind": "DISTRICT", "parent": "tp", | circle                    | “huyen”
            "name": "UBND xã Mới"           | "parent": "huyen", "name": "UBND xã Mới" | outlivesParent       | “moi”
            H07.99.38                       | H07.99.03                           | duplicateCode             | H07.99.03
            28957                           | 833                                 | duplicateGso              | 833
            "lat": 10.1,                    | ``                                  | halfPosition              | “cu”
            {"from": "cu"                   | {"from": "xua"                      | successionOfUnknown       | “xua”
            "to": "moi"                     | "to": "sau"                         | successionByUnknown       | “sau”
            "MERGER", "on": "2025-07-01"    | "MERGER", "on": "2025-06-30"        | successionBeforeEnd       | 2025-06-30
            "from": "2025-07-01"}           | "from": "2025-08-01"}               | successorNotThere         | 2025-07-01
            "postSet": "phong"              | "postSet": "ban"                    | unknownPostSet            | “ban”
            "key": "truongphong"            | "key": "truong.phong"               | badPostKey                | truong.phong
            "key": "tiepnhan"               | "key": "tuphap"                     | duplicatePost             | “tuphap”
            ["RECEPTIONIST"]                | []                                  | postWithoutRole           | “tiepnhan”
            ["HEAD_OF_UNIT", "CASEWORKER"]  | ["CASEWORKER"], "account": "tuphap.cu" | duplicateAccount       | “tuphap.cu”
            ["tiepnhan.cu"]                 | ["tiepnhan.cu", "vanthu.cu"]        | unknownPost               | “vanthu.cu”
            ["tiepnhan.cu"]                 | []                                  | officerWithoutPost        | Lê Thị Sen
            "to": "2023-12-31"              | "to": "2025-12-31"                  | outlivesPost              | Trần Văn Bần
            "to": "2023-12-31"              | "to": "2024-01-01"                  | postHeldTwice             | Cao Văn Tre
            ["tiepnhan.cu"]                 | ["tuphap.cu"]                       | postWithoutHolder         | “tiepnhan.cu”
            "sectors": [                    | "sectors": [{"name": "Hộ tịch"},    | duplicateSector           | Hộ tịch
            "district": "tp"                | "district": "nv"                    | sectorWithoutDepartment   | “nv”
            "commune": "tuphap"             | "commune": "tiepnhan"               | sectorWithoutPost         | “tiepnhan”
            "kind": "MERGER"                | "kind": "DUTIES", "sector": "Thủy lợi" | successionOfUnknownSector | Thủy lợi
            "kind": "DISTRICT"              | "kind": "VUONG_QUOC"                | unreadable                | VUONG_QUOC
            "name": "UBND xã Mới",          | ``                                  | unreadable                | name
            "successions": [                | "successionz": [                    | unreadable                | successionz
            "officers"                      | "units"                             | unreadable                | units
            "from": "2025-07-01"}           | "from": "2025-07-32"}               | unreadable                | 2025-07-32
            """)
    void refusesABrokenFileWithASentence(String sound, String broken, String code, String mentioned) {
        assertThat(SOUND).contains(sound);
        assertThat(problems(SOUND.replace(sound, broken)))
                .filteredOn(problem -> problem.code().equals("organisation.file." + code))
                .extracting(OrganisationFileTest::sentence)
                .anyMatch(sentence -> sentence.contains(mentioned));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var broken = SOUND.replace("[\"tiepnhan.cu\"]", "[]").replace("[\"truongphong.tp\"]", "[]");
        assertThat(problems(broken))
                .extracting(OrganisationFileTest::sentence)
                .contains("“Lê Thị Sen” chưa được giao vị trí nào.", "“Võ Thị Lài” chưa được giao vị trí nào.");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(problems(""))
                .extracting(OrganisationFileTest::sentence)
                .singleElement()
                .asString()
                .startsWith("Không đọc được ở dòng");
    }

    private static List<Problem> problems(String json) {
        var refused = catchThrowableOfType(OrganisationFileException.class, () -> OrganisationFile.read(stream(json)));
        assertThat(refused).as("refusal of the file").isNotNull();
        return refused.problems();
    }

    private static String sentence(Problem problem) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/organisation");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages.getMessage(problem.code(), problem.arguments().toArray(), Locale.of("vi"));
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
