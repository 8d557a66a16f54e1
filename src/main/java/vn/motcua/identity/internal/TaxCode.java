package vn.motcua.identity.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tax code (mã số thuế, Thông tư 105/2020/TT-BTC article 5): ten digits of which the last is a check, or these and three
 * more for a branch.
 *
 * @param text {@code 0312345675} or {@code 0312345675-001}
 */
record TaxCode(String text) {

    private static final Pattern FORM = Pattern.compile("(\\d{10})(?:-?(\\d{3}))?");
    private static final Pattern BLANKS = Pattern.compile("[\\s.]+");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int MODULUS = 11;

    /** The code in what somebody typed, if its digits agree with each other. */
    static Optional<TaxCode> typed(String typed) {
        var found = FORM.matcher(BLANKS.matcher(typed).replaceAll(""));
        if (!found.matches() || found.group(1).charAt(WEIGHTS.length) - '0' != check(found.group(1))) {
            return Optional.empty();
        }
        var branch = found.group(2);
        if (branch == null) {
            return Optional.of(new TaxCode(found.group(1)));
        }
        return branch.equals("000") ? Optional.empty() : Optional.of(new TaxCode(found.group(1) + "-" + branch));
    }

    /** The check digit that belongs to the first nine; ten where no code begins with them. */
    static int check(String digits) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (digits.charAt(place) - '0');
        }
        return MODULUS - 1 - sum % MODULUS;
    }
}
