package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CalendarMessagesTest {

    @Test
    void everyVietnameseSentenceHasAnEnglishOne() throws IOException {
        assertThat(messages("calendar_en.properties").stringPropertyNames())
                .isEqualTo(messages("calendar.properties").stringPropertyNames());
    }

    @Test
    void everyPhraseAndLimitHasItsWords() throws IOException {
        var keys = messages("calendar.properties").stringPropertyNames();

        for (var phrase : ClockWords.Phrase.values()) {
            assertThat(keys).contains("calendar.due." + CalendarWords.key(phrase));
            assertThat(keys).anyMatch(key -> key.startsWith("calendar.clock." + CalendarWords.key(phrase)));
        }
        for (var unit : TimeLimit.Unit.values()) {
            assertThat(keys).contains("calendar.limit." + CalendarWords.key(unit));
        }
    }

    private static Properties messages(String file) throws IOException {
        var stream = CalendarMessagesTest.class.getClassLoader().getResourceAsStream("messages/" + file);
        var properties = new Properties();
        properties.load(new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8));
        return properties;
    }
}
