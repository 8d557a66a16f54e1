package vn.motcua.desk.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.ConsultationException;
import vn.motcua.dossier.Consultations;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.NewConsultation;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.DomainException;
import vn.motcua.workflow.Opinion;
import vn.motcua.workflow.WorkflowException;

/** Asking other agencies what they think of a dossier. */
@Controller
class DeskConsultController {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    /** Offered as the last day for the answers, in days; the officer may change it. */
    private static final int USUAL_WAIT = 5;

    private final Dossiers dossiers;
    private final Consultations consultations;
    private final Organisation organisation;
    private final CurrentActor actor;
    private final Clock clock;

    DeskConsultController(
            Dossiers dossiers,
            Consultations consultations,
            Organisation organisation,
            CurrentActor actor,
            Clock clock) {
        this.dossiers = dossiers;
        this.consultations = consultations;
        this.organisation = organisation;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/viec/{number}/lay-y-kien")
    ModelAndView ask(@PathVariable String number) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("until", today().plusDays(USUAL_WAIT).toString());
        typed.add("join", Opinion.Join.ALL.name());
        return show(DossierNumber.parse(number), typed, null);
    }

    @PostMapping("/viec/{number}/lay-y-kien")
    ModelAndView consult(@PathVariable String number, @RequestParam MultiValueMap<String, String> typed) {
        var parsed = DossierNumber.parse(number);
        try {
            consultations.consult(actor.get(), parsed, wanted(typed));
            return new ModelAndView("redirect:/viec/" + parsed + "?xong=lay-y-kien");
        } catch (ConsultationException | DossierException | WorkflowException refused) {
            return show(parsed, typed, refused);
        }
    }

    private static NewConsultation wanted(MultiValueMap<String, String> typed) {
        return new NewConsultation(
                one(typed, "stage"),
                all(typed, "agency").stream().map(DeskConsultController::unit).toList(),
                one(typed, "question"),
                day(one(typed, "until")),
                join(one(typed, "join")),
                Set.copyOf(all(typed, "field")),
                Set.copyOf(all(typed, "paper")));
    }

    private static List<String> all(MultiValueMap<String, String> typed, String name) {
        return typed.getOrDefault(name, List.of());
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        return all(typed, name).stream().findFirst().orElse("");
    }

    private static UnitId unit(String id) {
        try {
            return new UnitId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new ConsultationException.AgencyUnknown();
        }
    }

    static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException notADay) {
            throw new ConsultationException.DayNotUsable();
        }
    }

    private static Opinion.Join join(String word) {
        return Arrays.stream(Opinion.Join.values())
                .filter(join -> join.name().equals(word))
                .findFirst()
                .orElseThrow(ConsultationException.WaitForUnknown::new);
    }

    private ModelAndView show(
            DossierNumber number, MultiValueMap<String, String> typed, @Nullable DomainException refused) {
        var view = dossiers.read(actor.get(), number, OFFICE);
        if (view.consulting().ask().isEmpty()) {
            return new ModelAndView("redirect:/viec/" + number);
        }
        var ask = view.consulting().ask().get();
        var page = new ModelAndView(
                "desk/consult", "page", new DeskConsultPage(view, ask, groups(), Map.copyOf(typed), refused));
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }

    /** Everybody else, by kind: departments first, communes last. */
    private List<DeskConsultPage.Group> groups() {
        var byKind = new LinkedHashMap<String, List<Unit>>();
        for (var key : List.of("department", "service", "vertical", "commune")) {
            byKind.put(key, new java.util.ArrayList<>());
        }
        organisation.units(today()).stream()
                .filter(unit -> !(actor.get() instanceof OfficerInPost officer
                        && officer.unit().equals(unit.id())))
                .forEach(unit -> byKind.getOrDefault(key(unit), new java.util.ArrayList<>())
                        .add(unit));
        return byKind.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new DeskConsultPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String key(Unit unit) {
        return switch (unit.kind()) {
            case DISTRICT, DEPARTMENT -> "department";
            case PUBLIC_SERVICE_UNIT -> "service";
            case VERTICAL_AGENCY -> "vertical";
            case COMMUNE, TOWNSHIP, WARD, SPECIAL_ZONE -> "commune";
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }
}
