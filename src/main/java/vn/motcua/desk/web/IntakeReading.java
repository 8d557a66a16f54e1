package vn.motcua.desk.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.IntakeContent;
import vn.motcua.forms.Answers;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.DomainException;

/** Reads what the counter's page sends into what is kept of an intake. */
@Component
class IntakeReading {

    static final String CHOSEN = "_chon";
    static final String CASE = "_th";
    static final String APPLICANT = "_chuho";

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.()-]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final int LONGEST = 200;

    private final Catalogue catalogue;
    private final IntakeDeclaration declaration;
    private final IntakePapers papers;

    IntakeReading(Catalogue catalogue, IntakeDeclaration declaration, IntakePapers papers) {
        this.catalogue = catalogue;
        this.declaration = declaration;
        this.papers = papers;
    }

    /** What was sent: fields and files. */
    record Sent(MultiValueMap<String, String> fields, MultiValueMap<String, MultipartFile> parts) {

        String first(String name) {
            var value = fields.getFirst(name);
            return value == null ? "" : line(value);
        }
    }

    /** The content as it now is, and a file that was refused. */
    record Read(IntakeContent content, @Nullable DomainException refused) {}

    Read read(Intake intake, Unit counter, Sent sent) {
        var content = intake.content().in(sent.first(CASE), sent.first(APPLICANT));
        var version = content.procedure().map(catalogue::procedure).orElse(null);
        DomainException refused = null;
        if (version == null) {
            content = content.with(person(sent, content.answers()));
        } else {
            var form = declaration.form(version);
            content = content.with(declaration.bind(form, sent.fields(), content.answers()));
            var shown = papers.rows(version, intake.content().caseKey(), content.papers());
            var taken = papers.take(shown, content.papers(), sent.fields(), sent.parts());
            content = content.with(taken.papers());
            refused = taken.refused();
        }
        var chosen = sent.first(CHOSEN);
        return new Read(chosen.isEmpty() ? content : chosen(content, new ProcedureCode(chosen), counter), refused);
    }

    /** The content once that procedure is asked for. */
    IntakeContent chosen(IntakeContent content, ProcedureCode code, Unit counter) {
        var version = catalogue.procedure(code);
        var other = content.with(code);
        var first = firstCase(version);
        return other.in(other.caseKey().isEmpty() ? first : other.caseKey(), other.applicant())
                .with(declaration.begun(declaration.form(version), other.answers(), counter));
    }

    private static String firstCase(ProcedureVersion version) {
        return version.guide().cases().stream()
                .findFirst()
                .map(ProcedureCase::key)
                .orElse("");
    }

    /** Before a procedure is chosen no form says what a number looks like. */
    private static Answers person(Sent sent, Answers before) {
        var answers = before;
        for (var field : List.of("requester.name", "requester.personalId", "requester.phone")) {
            if (sent.fields().containsKey(field)) {
                var typed = sent.first(field);
                var kept = field.equals("requester.name")
                        ? typed
                        : BETWEEN_DIGITS.matcher(typed).replaceAll("");
                answers = kept.isEmpty() ? answers.without(field) : answers.with(field, kept);
            }
        }
        return answers;
    }

    private static String line(String typed) {
        var line = SPACES.matcher(typed).replaceAll(" ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
