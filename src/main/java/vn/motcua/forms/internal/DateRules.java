package vn.motcua.forms.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.forms.Answers;
import vn.motcua.forms.DaySpan;
import vn.motcua.forms.LocalText;
import vn.motcua.forms.Rule;

/** The rules across dates of one form. A rule on a date of a row holds in each row. */
final class DateRules {

    private static final Pattern ROW = Pattern.compile("\\.[0-9]+(?=\\.)");

    private final Map<String, List<Rule>> byField;

    DateRules(List<Rule> rules) {
        this.byField = rules.stream().collect(Collectors.groupingBy(Rule::field));
    }

    /** What is said about the date at that path; nothing if there is none or its rules hold. */
    Optional<LocalText> broken(String path, Answers answers, LocalDate today) {
        var rules = byField.getOrDefault(ROW.matcher(path).replaceAll(""), List.of());
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        return answers.days(path)
                .flatMap(days -> rules.stream()
                        .filter(rule -> broken(rule, path, days, answers, today))
                        .findFirst()
                        .map(Rule::message));
    }

    /** Of a date known in part the day most in favour of whoever answered counts: only what cannot be so is broken. */
    private static boolean broken(Rule rule, String path, DaySpan days, Answers answers, LocalDate today) {
        return switch (rule) {
            case Rule.NotFuture notFuture ->
                notFuture.when().holds(answers)
                        && days.first().plusYears(notFuture.years()).isAfter(today);
            case Rule.NotAfter notAfter ->
                answers.days(near(path, notAfter.other()))
                        .map(DaySpan::last)
                        .filter(days.first().plusYears(notAfter.years())::isAfter)
                        .isPresent();
            case Rule.NotBefore notBefore ->
                answers.days(near(path, notBefore.other()))
                        .map(DaySpan::first)
                        .filter(days.last()::isBefore)
                        .isPresent();
            case Rule.NotBeforeDay notBefore -> days.last().isBefore(notBefore.day());
        };
    }

    /** The other date: of the same row where it is asked in the same rows. */
    private static String near(String path, String other) {
        var row = ROW.matcher(path);
        if (!row.find() || !other.startsWith(path.substring(0, row.start()) + ".")) {
            return other;
        }
        return path.substring(0, row.end()) + other.substring(row.start());
    }
}
