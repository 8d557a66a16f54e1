package vn.motcua.forms.internal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.motcua.forms.Answers;

/** Numbers as people in Vietnam write them: 1.250.000 and 85,5. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern DOTTED = Pattern.compile("-?[0-9]{1,3}([.][0-9]{3}){1,4}");
    private static final Pattern COMMAED = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3}){1,4}");
    private static final Pattern FRACTION = Pattern.compile("[0-9]{1,6}");
    private static final Pattern CURRENCY =
            Pattern.compile("(?iu) ?(" + Words.say("forms.money.typed").vi() + ")$");

    private Numbers() {}

    /** The typed number; blanks anywhere and groups of three are tolerated, and a dot for the comma where it is no group. */
    static Optional<BigDecimal> read(String typed, int decimals) {
        var text = typed.replace(" ", "");
        if (decimals == 0) {
            return whole(COMMAED.matcher(text).matches() ? text.replace(",", "") : text);
        }
        var sign = text.indexOf(',') >= 0 || DOTTED.matcher(text).matches() ? ',' : '.';
        int at = text.lastIndexOf(sign);
        if (at < 0) {
            return whole(text);
        }
        var fraction = text.substring(at + 1);
        return FRACTION.matcher(fraction).matches()
                ? whole(text.substring(0, at)).map(whole -> joined(text, whole, fraction))
                : Optional.empty();
    }

    private static BigDecimal joined(String text, BigDecimal whole, String fraction) {
        var amount = new BigDecimal(whole.abs().toPlainString() + "." + fraction);
        return text.startsWith("-") ? amount.negate() : amount;
    }

    private static Optional<BigDecimal> whole(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        return DOTTED.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(".", ""))) : Optional.empty();
    }

    /** The typed amount in đồng, with or without the word. */
    static Optional<BigDecimal> readMoney(String typed) {
        return read(CURRENCY.matcher(typed).replaceFirst(""), 0);
    }

    /** The number at that path with groups of three, or what stands there instead. */
    static String grouped(Answers answers, String path) {
        return answers.at(path)
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .map(Numbers::grouped)
                .orElseGet(() -> answers.raw(path));
    }

    static String grouped(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    private static String grouped(BigDecimal number) {
        var parts = number.abs().toPlainString().split("\\.", 2);
        var whole = String.format(Locale.ROOT, "%,d", Long.valueOf(parts[0])).replace(',', '.');
        return (number.signum() < 0 ? "-" : "") + whole + (parts.length > 1 ? "," + parts[1] : "");
    }
}
