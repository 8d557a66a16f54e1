package vn.motcua.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.LegalClock;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.IntakeContent;
import vn.motcua.forms.FieldError;
import vn.motcua.forms.PageView;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.DomainException;

/** Makes the counter's page of what is kept of an intake. */
@Component
class IntakeViews {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    private final Catalogue catalogue;
    private final ProcedureWords words;
    private final IntakeDeclaration declaration;
    private final IntakePapers papers;
    private final Calendars calendars;
    private final Clock clock;

    IntakeViews(
            Catalogue catalogue,
            ProcedureWords words,
            IntakeDeclaration declaration,
            IntakePapers papers,
            Calendars calendars,
            Clock clock) {
        this.catalogue = catalogue;
        this.words = words;
        this.declaration = declaration;
        this.papers = papers;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What stands in the way. */
    record Trouble(List<FieldError> errors, @Nullable DomainException refused) {

        static final Trouble NONE = new Trouble(List.of(), null);

        static Trouble of(@Nullable DomainException refused) {
            return new Trouble(List.of(), refused);
        }
    }

    /** The page before anything was written. */
    IntakePage empty(Unit counter, List<Intake> begun) {
        return new IntakePage(
                Optional.empty(),
                0,
                counter.name(),
                new IntakePage.Person("", "", "", ""),
                IntakePage.Search.NOTHING,
                null,
                List.of(),
                null,
                Optional.empty(),
                begun);
    }

    IntakePage page(Unit counter, Intake intake, IntakePage.Search search, Trouble trouble) {
        var content = intake.content();
        return new IntakePage(
                Optional.of(intake.id()),
                intake.version(),
                counter.name(),
                new IntakePage.Person(
                        content.answers().raw("requester.name"),
                        content.answers().raw("requester.personalId"),
                        content.answers().raw("requester.phone"),
                        content.applicant()),
                search,
                content.procedure().map(code -> matter(code, content, trouble)).orElse(null),
                trouble.errors().stream()
                        .map(error -> new PageView.Problem(error.message().in(OFFICE), error.anchor()))
                        .toList(),
                trouble.refused(),
                intake.replaces(),
                List.of());
    }

    private IntakePage.Matter matter(ProcedureCode code, IntakeContent content, Trouble trouble) {
        var version = catalogue.procedure(code);
        var limit = version.limits().applied(Channel.DIRECT);
        var now = clock.instant();
        return new IntakePage.Matter(
                version,
                content.caseKey(),
                words.limit(limit, OFFICE),
                words.fee(version.fee(), OFFICE),
                declaration.parts(declaration.form(version), content.answers(), trouble.errors()),
                papers.rows(version, content.caseKey(), content.papers()),
                calendars.deadlines().face(new LegalClock(now, limit, List.of()), now, null));
    }
}
