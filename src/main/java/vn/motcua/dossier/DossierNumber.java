package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Public number of a dossier: agency code, day it entered the unit's books, running number of that unit and day, as in
 * {@code H07.99.38-210525-0007} (NĐ 61/2018 article 26, QĐ 20/2020/QĐ-TTg). Never changes, whatever becomes of the unit.
 */
public record DossierNumber(String value) {

    private static final String SIGNS =
            "(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}|[A-Z]\\d{2}(?:\\.\\d{2,3}){0,3})-\\d{6}-\\d{4,7}";
    private static final Pattern FORM = Pattern.compile(SIGNS);
    private static final Pattern SOMEWHERE = Pattern.compile("(?<![A-Z0-9.])" + SIGNS + "(?!\\d)");
    private static final int LONGEST_SCAN = 300;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    public DossierNumber {
        if (!FORM.matcher(value).matches()) {
            throw new DossierException.UnknownNumber();
        }
    }

    /** The number of a dossier that entered the books of an agency on a day as its n-th of that day. */
    public static DossierNumber of(String agencyCode, LocalDate day, int running) {
        return new DossierNumber("%s-%s-%s".formatted(agencyCode, DAY.format(day), "%04d".formatted(running)));
    }

    /** Reads what somebody typed: spaces around and small letters do no harm. */
    public static DossierNumber parse(String typed) {
        return new DossierNumber(typed.strip().toUpperCase(Locale.ROOT));
    }

    /** Reads what a scanner typed: the bar code of a slip, or the address in its square code with the number in it. */
    public static DossierNumber scanned(String typed) {
        var signs = typed.strip().toUpperCase(Locale.ROOT);
        var found = SOMEWHERE.matcher(signs.length() > LONGEST_SCAN ? signs.substring(0, LONGEST_SCAN) : signs);
        return found.find() ? new DossierNumber(found.group()) : parse(typed);
    }

    @Override
    public String toString() {
        return value;
    }
}
