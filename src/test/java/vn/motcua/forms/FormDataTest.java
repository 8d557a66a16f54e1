package vn.motcua.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What travels with the forms: words in both languages, code lists, and the schema that the API publishes. */
class FormDataTest {

    @Test
    void saysEverySentenceOfThePagesInBothLanguages() {
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var vi =
                ResourceBundle.getBundle("messages/forms", Locale.ROOT, exactly).keySet();
        var en = ResourceBundle.getBundle("messages/forms", Locale.ENGLISH, exactly)
                .keySet();
        assertThat(vi).containsExactlyInAnyOrderElementsOf(en);
    }

    @Test
    void writesEveryWordOfTheFormInBothLanguagesAndInComposedLetters() {
        var words = new ArrayList<LocalText>();
        for (var step : BirthForm.form().steps()) {
            words.add(step.title());
            for (var page : step.pages()) {
                words.addAll(List.of(page.title(), page.hint(), page.why()));
                page.questions().forEach(question -> words.addAll(words(question)));
            }
        }
        assertThat(words).hasSizeGreaterThan(150).allSatisfy(text -> {
            assertThat(text.vi().isEmpty()).isEqualTo(text.en().isEmpty());
            assertThat(Normalizer.isNormalized(text.vi(), Normalizer.Form.NFC)).isTrue();
            assertThat(text.vi()).doesNotContain("!").doesNotContain("vui lòng");
        });
    }

    private static List<LocalText> words(Question question) {
        var prompt = question.prompt();
        var words = new ArrayList<>(List.of(prompt.label(), prompt.hint(), prompt.why(), prompt.missing()));
        switch (question) {
            case Question.Choice choice ->
                choice.options().forEach(option -> words.addAll(List.of(option.label(), option.hint())));
            case Question.Text text -> words.add(text.invalid());
            case Question.Address address -> words.addAll(List.of(address.here(), address.within()));
            case Question.Rows rows -> {
                words.add(rows.one());
                rows.each().forEach(one -> words.addAll(words(one)));
            }
            case Question.Count number -> words.add(number.unit());
            case Question.Code _, Question.Money _, Question.Day _, Question.Paper _, Question.YesNo _ -> {}
            case Question.Computed computed -> words.addAll(words(computed.shape()));
        }
        return words;
    }

    @Test
    void knowsTheFiftyFourEthnicGroupsAndTheCommunesOfTheDistrict() {
        assertThat(BirthForm.list("ethnic-groups-1").codes()).hasSize(55).contains("01", "54", "55");
        assertThat(BirthForm.list("communes-1").codes()).hasSize(16).contains("28957");
        assertThat(BirthForm.list("nationalities-1").nameOf("VN"))
                .map(LocalText::vi)
                .hasValue("Việt Nam");
    }

    @Test
    void publishesASchemaThatHoldsWithoutUs() {
        var published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(BirthForm.form().schema());
        assertThat(published.validate(BirthForm.married().json())).isEmpty();
        assertThat(published.validate(BirthForm.unmarriedWithWitness().json())).isEmpty();
        assertThat(published.validate(BirthForm.abandoned().json())).isEmpty();
        assertThat(published.validate(BirthForm.married()
                        .only(path -> !path.startsWith("father."))
                        .json()))
                .as("a married father is required by the schema itself")
                .isNotEmpty();
        assertThat(published.validate(BirthForm.married().with("shoeSize", 41).json()))
                .isNotEmpty();
    }

    @Test
    void publishesNoKeywordOfOurOwn() {
        var keywords = new ArrayList<String>();
        collect(BirthForm.form().schema(), keywords);
        assertThat(keywords).isNotEmpty().doesNotContain("codes");
    }

    private static void collect(JsonNode node, List<String> keywords) {
        keywords.addAll(node.propertyNames());
        node.valueStream().forEach(child -> collect(child, keywords));
    }

    @Test
    void keepsAnswersInOneCanonicalForm() {
        var one = Answers.parse("{\"b\":{\"y\":1,\"x\":\"t\"},\"a\":true,\"n\":null,\"e\":{}}");
        assertThat(one.canonical()).isEqualTo("{\"a\":true,\"b\":{\"x\":\"t\",\"y\":1}}");
        assertThat(Answers.none().with("b.x", "t").with("a", true).with("b.y", 1))
                .isEqualTo(one);
        assertThat(Answers.parse(one.canonical())).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one).hasToString("Answers[3]");
        assertThat(JsonMapper.shared().readTree(one.canonical())).isNotNull();
    }
}
