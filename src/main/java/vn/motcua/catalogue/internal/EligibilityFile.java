package vn.motcua.catalogue.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.EligibilityQuestion;
import vn.motcua.catalogue.EligibilityQuestion.Answer;
import vn.motcua.catalogue.LocalText;
import vn.motcua.catalogue.ProcedureCode;

/** The questions of one procedure as its file has them; what cannot be asked well stops the start, with a sentence. */
final class EligibilityFile {

    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ARTICLE = Pattern.compile(".+\\s\\d+");

    private final String procedure;
    private final Set<String> procedures;

    private EligibilityFile(String procedure, Set<String> procedures) {
        this.procedure = procedure;
        this.procedures = procedures;
    }

    /** A question as written. */
    record Written(
            @Nullable String key,
            @Nullable LocalText text,
            @Nullable LocalText hint,
            @Nullable String stops,
            @Nullable LocalText because,
            @Nullable LocalText basis,
            @Nullable LocalText next,
            @Nullable List<String> instead) {}

    /**
     * The questions, in the order in which they are asked.
     *
     * @param written as in the file; null for none
     * @param procedures codes of all procedures of the locality
     */
    static List<EligibilityQuestion> read(String procedure, @Nullable List<Written> written, Set<String> procedures) {
        return written == null ? List.of() : new EligibilityFile(procedure, procedures).questions(written);
    }

    private List<EligibilityQuestion> questions(List<Written> written) {
        if (written.size() < FEWEST || written.size() > MOST) {
            throw refused("", "there are " + written.size() + ", but 2 to 5 are asked");
        }
        var keys = new HashSet<String>();
        return written.stream().map(one -> question(one, keys)).toList();
    }

    private EligibilityQuestion question(Written written, Set<String> keys) {
        var key = written.key() == null ? "" : written.key();
        if (!KEY.matcher(key).matches()) {
            throw refused(key, "the key is to be of small letters, figures and hyphens");
        }
        if (!keys.add(key)) {
            throw refused(key, "the key stands there twice");
        }
        var text = text(key, "text", written.text());
        if (!text.vi().endsWith("?") || !text.en().endsWith("?")) {
            throw refused(key, "a question ends with a question mark");
        }
        return new EligibilityQuestion(
                key,
                text,
                Optional.ofNullable(written.hint()).map(hint -> text(key, "hint", hint)),
                stops(key, written.stops()),
                elsewhere(key, written));
    }

    private EligibilityQuestion.Elsewhere elsewhere(String key, Written written) {
        var basis = text(key, "basis", written.basis());
        if (!ARTICLE.matcher(basis.vi()).matches()
                || !ARTICLE.matcher(basis.en()).matches()) {
            throw refused(key, "the basis does not end with the number of an article");
        }
        var instead = Optional.ofNullable(written.instead()).orElse(List.of());
        for (var code : instead) {
            if (!procedures.contains(code)) {
                throw refused(key, "there is no procedure " + code);
            }
            if (code.equals(procedure)) {
                throw refused(key, "it leads back to the procedure itself");
            }
        }
        return new EligibilityQuestion.Elsewhere(
                text(key, "because", written.because()),
                basis,
                text(key, "next", written.next()),
                instead.stream().map(ProcedureCode::new).toList());
    }

    private Answer stops(String key, @Nullable String stops) {
        return switch (stops == null ? "" : stops) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> throw refused(key, "stops is to be yes or no: being not sure stops nobody");
        };
    }

    private LocalText text(String key, String member, @Nullable LocalText text) {
        if (text == null || blank(text.vi()) || blank(text.en())) {
            throw refused(key, member + " is missing in Vietnamese or in English");
        }
        return text;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private IllegalStateException refused(String key, String why) {
        var place = key.isEmpty() ? "" : ", '" + key + "'";
        return new IllegalStateException("Questions of the procedure " + procedure + place + ": " + why + ".");
    }
}
