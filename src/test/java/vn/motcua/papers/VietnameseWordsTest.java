package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and dates in words, as a teacher would write them. */
class VietnameseWordsTest {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final Map<String, Integer> AFTER_TENS = Map.of("mốt", 1, "tư", 4, "lăm", 5);

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "1, một",
        "5, năm",
        "10, mười",
        "11, mười một",
        "14, mười bốn",
        "15, mười lăm",
        "20, hai mươi",
        "21, hai mươi mốt",
        "24, hai mươi tư",
        "25, hai mươi lăm",
        "31, ba mươi mốt",
        "55, năm mươi lăm",
        "100, một trăm",
        "101, một trăm linh một",
        "104, một trăm linh bốn",
        "105, một trăm linh năm",
        "110, một trăm mười",
        "115, một trăm mười lăm",
        "555, năm trăm năm mươi lăm",
        "1000, một nghìn",
        "1005, một nghìn không trăm linh năm",
        "1994, một nghìn chín trăm chín mươi tư",
        "2000, hai nghìn",
        "2021, hai nghìn không trăm hai mươi mốt",
        "8000, tám nghìn",
        "1000000, một triệu",
        "2000021, hai triệu không trăm hai mươi mốt",
        "1500000, một triệu năm trăm nghìn",
        "1000000005, một tỷ không trăm linh năm",
        "-15, âm mười lăm"
    })
    void writesNumbers(long number, String words) {
        assertThat(VietnameseWords.number(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-21, ngày hai mươi mốt tháng hai năm hai nghìn không trăm hai mươi mốt",
        "2021-04-04, ngày bốn tháng tư năm hai nghìn không trăm hai mươi mốt",
        "2005-12-15, ngày mười lăm tháng mười hai năm hai nghìn không trăm linh năm",
        "1999-01-31, ngày ba mươi mốt tháng một năm một nghìn chín trăm chín mươi chín"
    })
    void writesDates(LocalDate date, String words) {
        assertThat(VietnameseWords.date(date)).isEqualTo(words);
    }

    @Property
    void everyNumberCanBeReadBack(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
        assertThat(read(VietnameseWords.number(number))).isEqualTo(number);
    }

    @Test
    void evenTheSmallestNumberHasWords() {
        assertThat(VietnameseWords.number(Long.MIN_VALUE))
                .startsWith("âm chín tỷ")
                .endsWith("tám trăm linh tám");
    }

    /** Reads word by word from the left, without knowing how they were made. */
    private static long read(String words) {
        long total = 0;
        long group = 0;
        for (var word : words.split(" ", -1)) {
            switch (word) {
                case "linh" -> {}
                case "trăm" -> group *= 100;
                case "mười" -> group += 10;
                case "mươi" -> group = group / 100 * 100 + group % 10 * 10;
                case "nghìn", "triệu" -> {
                    total += group * ("nghìn".equals(word) ? 1_000 : 1_000_000);
                    group = 0;
                }
                case "tỷ" -> {
                    total = (total + group) * 1_000_000_000;
                    group = 0;
                }
                default -> group += AFTER_TENS.getOrDefault(word, DIGITS.indexOf(word));
            }
        }
        return total + group;
    }
}
