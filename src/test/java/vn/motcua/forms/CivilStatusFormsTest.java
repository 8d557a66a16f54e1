package vn.motcua.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of marital status, death and copies: what each case asks, and what it says to those who leave something out. */
class CivilStatusFormsTest {

    private static final Locale VI = Locale.of("vi");

    static Stream<CivilStatusCase> cases() {
        return CivilStatusCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void acceptsCompleteAnswersOfEveryCase(CivilStatusCase filed) {
        var form = filed.definition();

        assertThat(form.validateAll(filed.answers(), BirthForm.ONLINE)).isEmpty();
        assertThat(form.settled(filed.answers())).isEqualTo(filed.answers());
    }

    @Test
    void everyOptionOfEveryChoiceIsTakenByACase() {
        var taken = new HashMap<String, TreeSet<String>>();
        CivilStatusCase.all()
                .forEach(filed -> filed.answers()
                        .paths()
                        .forEach(path -> taken.computeIfAbsent(filed.form() + " " + path, first -> new TreeSet<>())
                                .add(filed.answers().raw(path))));

        for (var form :
                CivilStatusCase.all().map(CivilStatusCase::form).distinct().toList()) {
            for (var question : BirthForm.read(form).questions()) {
                if (question instanceof Question.Choice choice) {
                    assertThat(taken.getOrDefault(form + " " + choice.field(), new TreeSet<>()))
                            .as(form + " " + choice.field())
                            .containsAll(choice.options().stream()
                                    .map(Question.Option::value)
                                    .toList());
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysForEachMissingAnswerWhatToDo(CivilStatusCase filed) {
        for (var path : filed.answers().paths()) {
            if (required(path, filed)) {
                assertThat(filed.definition().validateAll(filed.answers().without(path), BirthForm.ONLINE))
                        .as(path)
                        .anySatisfy(error -> {
                            assertThat(error.field()).isEqualTo(path);
                            assertThat(error.message().vi()).matches("(Nhập|Chọn|Chụp) .*|.*: (nhập|chọn|ghi) .*");
                            assertThat(error.message().en())
                                    .matches("(Enter|Choose|Take) .*|.*: (enter|choose|write) .*");
                        });
            }
        }
    }

    private static boolean required(String path, CivilStatusCase filed) {
        return filed.definition().asked(filed.answers()).questions().stream()
                .flatMap(question -> question.leaves().stream())
                .anyMatch(leaf -> leaf.path().equals(path) && leaf.required().holds(filed.answers()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            never          | other
            married        | other
            divorced       | divorce other
            divorcedAbroad | divorceNote other
            widowed        | death other
            """)
    void asksOfMaritalStatusOnlyWhatTheCaseNeeds(String status, String papers) {
        var never = CivilStatusCase.marital().getFirst();

        assertThat(never.definition()
                        .papers(never.answers().with("status", status))
                        .keySet())
                .containsExactlyElementsOf(paths(papers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            facility  | deathNotice other
            home      | deathNotice other
            police    | policeRecord other
            court     | courtDecision other
            execution | executionRecord other
            longAgo   | evidence other
            """)
    void asksThePaperThatProvesTheDeathInEachCase(String deathCase, String papers) {
        var death = CivilStatusCase.deaths().getFirst();

        assertThat(death.definition()
                        .papers(death.answers().with("deathCase", deathCase))
                        .keySet())
                .containsExactlyElementsOf(paths(papers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            self           | other
            parent         | other
            survivor       | other
            representative | authorisation other
            organisation   | request other
            """)
    void asksForACopyNoPaperOfWhoHasARightToIt(String relation, String papers) {
        var copy = CivilStatusCase.copies().getFirst();

        assertThat(copy.definition()
                        .papers(copy.answers().with("requester.relation", relation))
                        .keySet())
                .containsExactlyElementsOf(paths(papers));
    }

    /** Law on marriage and family article 8: men from 20, women from 18. */
    @ParameterizedTest
    @CsvSource({
        "female, 2003-03-01, marriage, true",
        "female, 2003-03-02, marriage, false",
        "male, 2001-03-01, marriage, true",
        "male, 2001-03-02, marriage, false",
        "male, 2003-03-02, other, true",
        "male, 2001, marriage, true",
        "male, 2002, marriage, false"
    })
    void letsNobodyAskForTheCertificateToMarryBeforeTheAgeOfMarriage(
            String sex, String born, String purpose, boolean allowed) {
        var filed = CivilStatusCase.marital().getFirst();
        var answers = filed.answers()
                .with("person.sex", sex)
                .with("person.birthDate", born)
                .with("purpose", purpose)
                .with("purposeText", "vay vốn")
                .with("result.copies", 1);

        var wrong = filed.definition().validateAll(answers, BirthForm.ONLINE);

        assertThat(wrong)
                .extracting(FieldError::field)
                .containsExactlyElementsOf(allowed ? List.of() : List.of("person.birthDate"));
    }

    /** NĐ 123/2015 article 23: one certificate for a marriage. */
    @Test
    void asksHowManyCertificatesOnlyWhereTheyAreNotForAMarriage() {
        var marriage = CivilStatusCase.marital().getFirst();

        assertThat(fields(marriage)).doesNotContain("result.copies").contains("partner.name", "marryAt");
        assertThat(fields(CivilStatusCase.marital().get(1)))
                .contains("result.copies")
                .doesNotContain("partner.name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deceased.birthDate | 2021-02-26 | Ngày sinh phải trước ngày mất. Xem lại năm sinh
            death.date         | 2021-03-02 | Ngày mất phải là hôm nay hoặc ngày đã qua. Xem lại năm
            deceased.birthDate | 2022       | Ngày sinh phải trước ngày mất. Xem lại năm sinh
            notice.date        | 2021-02-24 | Ngày cấp giấy không thể trước ngày mất. Xem lại năm
            death.time         | 25:00      | Giờ mất ghi giờ và phút, ví dụ 14:20. Nhập lại
            """)
    void saysWhatIsWrongWithADayOfADeath(String field, String value, String message) {
        var death = CivilStatusCase.deaths().getFirst();

        assertThat(death.definition().validateAll(death.answers().with(field, value), BirthForm.ONLINE))
                .extracting(error -> error.message().vi())
                .contains(message);
    }

    /** Law on civil status article 32: the commune of last residence, else of the death or of the finding. */
    @Test
    void asksTheLastResidenceOnlyWhereItIsKnown() {
        assertThat(fields(CivilStatusCase.deaths().getFirst())).contains("deceased.lastResidence");
        assertThat(fields(CivilStatusCase.deaths().getLast())).doesNotContain("deceased.lastResidence");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void masksIdentityNumbersWhereTheyAreShown(CivilStatusCase filed) {
        var shown = filed.definition().summary(filed.answers(), VI).stream()
                .flatMap(section -> section.rows().stream())
                .filter(row ->
                        row.field().endsWith("personalId") && !row.value().isEmpty());

        assertThat(shown).allSatisfy(row -> assertThat(row.shown()).contains("••••"));
    }

    private static List<String> fields(CivilStatusCase filed) {
        return filed.definition().asked(filed.answers()).questions().stream()
                .map(Question::field)
                .toList();
    }

    private static List<String> paths(String papers) {
        return Stream.of(papers.split(" ", -1)).map(paper -> "papers." + paper).toList();
    }
}
