package vn.motcua.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Locality;
import vn.motcua.testing.MotCuaTest;

/** Filled-in samples (TT 01/2018 article 5) are right, or the application does not start. */
@MotCuaTest
class SampleFormsTest {

    private static final String GOOD = """
            {"form": "khai-chung-1", "on": "2021-03-01", "answers": {"registerAt": "28957",
              "requester": {"relation": "self", "name": "Trần Thị Mẫu", "phone": "0900000999",
                "residence": {"where": "here", "commune": "28957", "street": "Ấp 1"}},
              "matter": {"request": "Tôi xin làm việc này."}, "result": {"delivery": "counter"}}}
            """;

    private final Forms forms;
    private final SampleForms samples;

    SampleFormsTest(Forms forms, SampleForms samples) {
        this.forms = forms;
        this.samples = samples;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khai-sinh-1",
                "khai-tu-1",
                "tinh-trang-hon-nhan-1",
                "ban-sao-ho-tich-1",
                "ho-kinh-doanh-1",
                "giay-phep-xay-dung-1",
                "khai-chung-1"
            })
    void everyFormOfTheDemonstrationHasASampleThatItWouldTake(String form) {
        var sample = samples.of(FormId.parse(form)).orElseThrow();

        assertThat(sample.form().validateAll(sample.answers(), Check.withoutPapers(sample.day())))
                .isEmpty();
        assertThat(sample.form().papers(sample.answers()).keySet()).containsAll(sample.papersNeeded());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"khai-chung-1\"|\"khai-sinh-1\"|samples/khai-chung-1.json: the file speaks of the form khai-sinh-1.",
                "\"28957\",\\n|\"99999\",\\n|samples/khai-chung-1.json: 'registerAt': ",
                "Tôi xin làm việc này.||samples/khai-chung-1.json: 'matter.request': ",
                "\"request\"|\"wish\"|samples/khai-chung-1.json: the form does not ask 'matter.wish' in this case.",
                "\"counter\"}|\"counter\", \"address\": {\"where\": \"here\"}}|the form does not ask 'result.address",
                "0900000999|12|samples/khai-chung-1.json: 'requester.phone': "
            })
    void refusesWithASentenceWhatTheFormWouldNotTake(String good, String bad, String said) {
        var written = GOOD.replace(good.replace("\\n", "\n"), (bad == null ? "" : bad).replace("\\n", "\n"));

        assertThatThrownBy(() -> new SampleForms(locality(written), forms))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource("first")
    void refusesPapersWhichNobodyCanInvent(String paper) {
        var written =
                GOOD.replace("\"result\"", "\"papers\": {\"" + paper + "\": \"" + "ab".repeat(32) + "\"}, \"result\"");

        assertThatThrownBy(() -> new SampleForms(locality(written), forms))
                .hasMessage("samples/khai-chung-1.json: a sample has no papers.");
    }

    private static Locality locality(String written) {
        var files = Map.of("samples/index.json", "[\"khai-chung-1\"]", "samples/khai-chung-1.json", written);
        return new Locality() {

            @Override
            public String id() {
                return "sample";
            }

            @Override
            public boolean demonstration() {
                return true;
            }

            @Override
            public InputStream open(String file) {
                return new ByteArrayInputStream(String.valueOf(files.get(file)).getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
