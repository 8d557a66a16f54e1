package vn.motcua.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers and dates in words, as papers of civil status and receipts ask for beside the figures. School spelling:
 * "nghìn", "linh"; after "mươi" one, four and five become "mốt", "tư", "lăm".
 */
public final class VietnameseWords {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final long BILLION = 1_000_000_000L;

    private VietnameseWords() {}

    /** 21 is "hai mươi mốt", 2021 is "hai nghìn không trăm hai mươi mốt". */
    public static String number(long value) {
        if (value == 0) {
            return DIGITS.getFirst();
        }
        var words = new ArrayList<String>();
        if (value < 0) {
            words.add("âm");
        }
        // Working on the negative side: the smallest long has no positive twin.
        append(value < 0 ? value : -value, words, false);
        return String.join(" ", words);
    }

    /** 01/03/2021 is "ngày một tháng ba năm hai nghìn không trăm hai mươi mốt". */
    public static String date(LocalDate date) {
        return "ngày %s tháng %s năm %s"
                .formatted(number(date.getDayOfMonth()), month(date.getMonthValue()), number(date.getYear()));
    }

    /** The fourth month is "tư" also where it stands alone. */
    private static String month(int month) {
        return month == 4 ? "tư" : number(month);
    }

    private static void append(long negative, List<String> words, boolean follows) {
        long billions = negative / BILLION;
        if (billions != 0) {
            append(billions, words, follows);
            words.add("tỷ");
        }
        int rest = (int) -(negative % BILLION);
        boolean started = follows || billions != 0;
        started = group(rest / 1_000_000, "triệu", words, started);
        started = group(rest / 1000 % 1000, "nghìn", words, started);
        group(rest % 1000, "", words, started);
    }

    /** Three figures; "không trăm" is spoken only where something stands before them. */
    private static boolean group(int value, String unit, List<String> words, boolean follows) {
        if (value == 0) {
            return follows;
        }
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int ones = value % 10;
        if (hundreds > 0 || follows) {
            words.add(DIGITS.get(hundreds));
            words.add("trăm");
        }
        if (tens > 1) {
            words.add(DIGITS.get(tens));
            words.add("mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && (hundreds > 0 || follows)) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(afterTens(ones, tens));
        }
        if (!unit.isEmpty()) {
            words.add(unit);
        }
        return true;
    }

    private static String afterTens(int ones, int tens) {
        if (tens > 1 && ones == 1) {
            return "mốt";
        }
        if (tens > 1 && ones == 4) {
            return "tư";
        }
        return tens > 0 && ones == 5 ? "lăm" : DIGITS.get(ones);
    }
}
