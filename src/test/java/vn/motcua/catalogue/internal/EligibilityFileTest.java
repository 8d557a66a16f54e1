package vn.motcua.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalogue.EligibilityQuestion;
import vn.motcua.catalogue.ProcedureCode;

/** Questions before filing: what a locality's files may hold, and what the demonstration's hold. */
class EligibilityFileTest {

    private static final String GOOD = """
            {"key": "noi-cu-tru", "text": {"vi": "Có không?", "en": "Is it?"}, "stops": "no",
             "because": {"vi": "Vì thế.", "en": "So."}, "basis": {"vi": "Luật, Điều 5", "en": "Law, article 5"},
             "next": {"vi": "Hỏi nơi khác.", "en": "Ask elsewhere."}, "instead": ["1.000002"]}
            """;

    @Test
    void readsWhatCanBeAsked() {
        var questions = read(GOOD, GOOD.replace("noi-cu-tru", "khac").replace("\"no\"", "\"yes\""));

        assertThat(questions)
                .extracting(EligibilityQuestion::stops)
                .containsExactly(EligibilityQuestion.Answer.NO, EligibilityQuestion.Answer.YES);
        assertThat(questions.getFirst().elsewhere().instead()).containsExactly(new ProcedureCode("1.000002"));
        assertThat(EligibilityFile.read("1.000001", null, Set.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "noi-cu-tru|Nơi ở|'Nơi ở': the key is to be of small letters, figures and hyphens.",
                "noi-cu-tru|khac|'khac': the key stands there twice.",
                "Có không?|Có không|'noi-cu-tru': a question ends with a question mark.",
                "\"no\"|\"unsure\"|'noi-cu-tru': stops is to be yes or no: being not sure stops nobody.",
                "Luật, Điều 5|Luật|'noi-cu-tru': the basis does not end with the number of an article.",
                "Law, article 5|Law|'noi-cu-tru': the basis does not end with the number of an article.",
                "Ask elsewhere.|` `|'noi-cu-tru': next is missing in Vietnamese or in English.",
                "Vì thế.|``|'noi-cu-tru': because is missing in Vietnamese or in English.",
                "1.000002|1.999999|'noi-cu-tru': there is no procedure 1.999999.",
                "1.000002|1.000001|'noi-cu-tru': it leads back to the procedure itself."
            })
    void refusesWithASentenceWhatCannotBeAsked(String good, String bad, String said) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad), GOOD.replace("noi-cu-tru", "khac")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Questions of the procedure 1.000001, " + said);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void asksTwoToFive(int count) {
        var many = java.util.stream.IntStream.range(0, count)
                .mapToObj(number -> GOOD.replace("noi-cu-tru", "cau-" + number))
                .toArray(String[]::new);

        assertThatThrownBy(() -> read(many))
                .hasMessage("Questions of the procedure 1.000001: there are " + count + ", but 2 to 5 are asked.");
    }

    @ParameterizedTest
    @CsvSource({"1.001193, 4", "1.004873, 3", "1.000656, 3", "2.000635, 3", "1.001612, 4", "2.000815, 3"})
    void theDemonstrationAsksBeforeItsCompleteProcedures(String code, int count) {
        var questions = PublishedDistrict.catalogue()
                .procedure(new ProcedureCode(code))
                .guide()
                .questions();

        assertThat(questions).hasSize(count);
        assertThat(questions)
                .allSatisfy(question -> assertThat(question.elsewhere().instead())
                        .allSatisfy(other -> assertThat(
                                        PublishedDistrict.catalogue().procedure(other))
                                .isNotNull()));
    }

    private static List<EligibilityQuestion> read(String... questions) {
        var written = List.of(JsonMapper.shared()
                .readValue("[" + String.join(",", questions) + "]", EligibilityFile.Written[].class));
        return EligibilityFile.read("1.000001", written, Set.of("1.000001", "1.000002"));
    }
}
