package vn.motcua.identity.internal;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.MandateBasis;
import vn.motcua.identity.Relation;

/** Reads what somebody typed about a mandate, and gathers all that must be mended before it refuses. */
final class MandateFields {

    private static final Pattern PERSON = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]{1,99}");
    private static final Pattern LINE = Pattern.compile("[^\\p{C}]{2,200}");
    private static final Pattern REGISTRATION = Pattern.compile("\\d{2}[A-Z]8\\d{6}");
    private static final int OLDEST = 130;
    private static final int OF_AGE = 18;

    private final Map<String, String> typed;
    private final LocalDate today;
    private final List<IdentityException.MandateUnclear.Place> places = new ArrayList<>();

    MandateFields(Map<String, String> typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /** Refuses if anything was unclear. */
    void requireClear() {
        if (!places.isEmpty()) {
            throw new IdentityException.MandateUnclear(places);
        }
    }

    String personName() {
        var name = line("ho-ten");
        return PERSON.matcher(name).matches() ? name : unclear("ho-ten", "person-name", name);
    }

    String organisationName() {
        var name = line("ten");
        return LINE.matcher(name).matches() ? name : unclear("ten", "organisation-name", name);
    }

    String address() {
        var address = line("dia-chi");
        return LINE.matcher(address).matches() ? address : unclear("dia-chi", "address", address);
    }

    @Nullable
    PersonalId personalId() {
        var digits = typed("so-dinh-danh").replaceAll("[\\s.]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!PersonalId.isOne(digits)) {
            unclear("so-dinh-danh", "personal-id", "");
            return null;
        }
        return new PersonalId(digits);
    }

    /** A tax code; of a household business its registration number will do (Thông tư 02/2019/TT-BKHĐT). */
    String code(boolean household) {
        var code = TaxCode.typed(typed("ma-so")).map(TaxCode::text);
        if (code.isPresent()) {
            return code.get();
        }
        var number = typed("ma-so").replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        return household && REGISTRATION.matcher(number).matches()
                ? number
                : unclear("ma-so", household ? "household-code" : "tax-code", "");
    }

    /** A day of birth, or the month or year of it. */
    String birthDate() {
        var day = digits("ngay-sinh-ngay");
        var month = digits("ngay-sinh-thang");
        var year = digits("ngay-sinh-nam");
        try {
            var first =
                    LocalDate.of(number(year), month.isEmpty() ? 1 : number(month), day.isEmpty() ? 1 : number(day));
            boolean whole = day.isEmpty() || !month.isEmpty();
            if (whole && !first.isAfter(today) && first.isAfter(today.minusYears(OLDEST))) {
                return month.isEmpty()
                        ? Integer.toString(first.getYear())
                        : day.isEmpty() ? YearMonth.from(first).toString() : first.toString();
            }
        } catch (DateTimeException notADate) {
            // told below, as every other date that cannot be
        }
        return unclear("ngay-sinh-ngay", "birth-date", "");
    }

    @Nullable
    Relation relation() {
        var found = named("quan-he", Relation.values());
        if (found == null) {
            unclear("quan-he", "relation", "");
        }
        return found;
    }

    /** One of these grounds. */
    @Nullable
    MandateBasis basis(String field, boolean ofOrganisation) {
        var found = named(field, MandateBasis.values());
        if (found == null || found.isOfOrganisation() != ofOrganisation) {
            unclear(field, ofOrganisation ? "role" : "basis", "");
            return null;
        }
        return found;
    }

    /** Which kind of organisation. */
    boolean household() {
        var kind = typed("loai");
        if (!kind.equals("HOUSEHOLD") && !kind.equals("ORGANISATION")) {
            unclear("loai", "kind", "");
        }
        return kind.equals("HOUSEHOLD");
    }

    /** That the ground fits the person: only a child under eighteen is represented by its parents (article 136). */
    void requireFitting(@Nullable Relation relation, @Nullable MandateBasis basis, String birthDate) {
        if (basis == MandateBasis.PARENT && relation != null && relation != Relation.CHILD) {
            unclear("can-cu", "basis-parent", "");
        } else if (basis == MandateBasis.PARENT && !birthDate.isEmpty()) {
            requireMinor(birthDate);
        } else if (relation == Relation.OTHER && basis == MandateBasis.GUARDIAN) {
            unclear("can-cu", "basis-other", "");
        }
    }

    private void requireMinor(String birthDate) {
        if (birthDate.length() < "2000-01-01".length()) {
            unclear("ngay-sinh-ngay", "birth-date-whole", "");
        } else if (today.isAfter(lastDayOfChildhood(birthDate))) {
            unclear("can-cu", "basis-of-age", "");
        }
    }

    /** The last day on which the parents represent a child. */
    static LocalDate lastDayOfChildhood(String birthDate) {
        return LocalDate.parse(birthDate).plusYears(OF_AGE).minusDays(1);
    }

    /** Date and end of a written authorisation; without an end it holds for a year (Bộ luật Dân sự 2015, article 563). */
    Term term(@Nullable MandateBasis basis) {
        if (basis == null || !basis.isWritten()) {
            return new Term(null, null);
        }
        var from = date("ngay-giay");
        if (from == null || from.isAfter(today)) {
            unclear("ngay-giay-ngay", "paper-date", "");
            return new Term(null, null);
        }
        var none = digits("den-ngay-ngay") + digits("den-ngay-thang") + digits("den-ngay-nam");
        var until = none.isEmpty() ? from.plusYears(1).minusDays(1) : date("den-ngay");
        if (until == null || until.isBefore(from)) {
            unclear("den-ngay-ngay", "until", "");
        } else if (until.isBefore(today)) {
            unclear("den-ngay-ngay", "until-past", "");
        }
        return new Term(from, until);
    }

    private @Nullable LocalDate date(String field) {
        try {
            return LocalDate.of(
                    number(digits(field + "-nam")), number(digits(field + "-thang")), number(digits(field + "-ngay")));
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static int number(String digits) {
        if (!digits.matches("\\d{1,4}")) {
            throw new DateTimeException("not a number");
        }
        return Integer.parseInt(digits);
    }

    private <E extends Enum<E>> @Nullable E named(String field, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(typed(field)))
                .findFirst()
                .orElse(null);
    }

    private String unclear(String field, String what, String answer) {
        places.add(new IdentityException.MandateUnclear.Place(field, "identity.mandate.unclear." + what));
        return answer;
    }

    private String line(String field) {
        return Normalizer.normalize(typed(field), Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private String digits(String field) {
        return typed(field).strip();
    }

    private String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** From when until when a paper authorises. */
    record Term(@Nullable LocalDate from, @Nullable LocalDate until) {}
}
