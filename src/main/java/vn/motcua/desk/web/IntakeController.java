package vn.motcua.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.KnownPersons;
import vn.motcua.dossier.PersonKey;
import vn.motcua.files.FilesException;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.DomainException;

/**
 * Taking in at the counter, on one page: who stands there, what is asked for, the declaration, the papers. Everything that
 * was typed is kept before anything else happens; nothing of it ever stands in an address.
 */
@Controller
class IntakeController {

    private static final String HOME = "/viec/tiep-nhan";
    private static final int MOST_PROCEDURES = 8;

    private final Intakes intakes;
    private final IntakeReading reading;
    private final IntakeViews views;
    private final Catalogue catalogue;
    private final Organisation organisation;
    private final CurrentActor actor;

    IntakeController(
            Intakes intakes,
            IntakeReading reading,
            IntakeViews views,
            Catalogue catalogue,
            Organisation organisation,
            CurrentActor actor) {
        this.intakes = intakes;
        this.reading = reading;
        this.views = views;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.actor = actor;
    }

    @GetMapping(HOME)
    ModelAndView empty() {
        var begun = intakes.list(actor.get());
        return new ModelAndView("desk/intake", "page", views.empty(counter(), begun));
    }

    @PostMapping(HOME)
    ModelAndView begin(@RequestParam MultiValueMap<String, String> fields, MultipartHttpServletRequest parts) {
        return step(intakes.start(actor.get()), fields, 0, parts);
    }

    @GetMapping(HOME + "/{id}")
    ModelAndView resume(@PathVariable UUID id) {
        var intake = intakes.open(actor.get(), id);
        return intake.became()
                .map(number -> new ModelAndView("redirect:/viec/" + number + "/da-tiep-nhan"))
                .orElseGet(() -> show(intake, IntakePage.Search.NOTHING, IntakeViews.Trouble.NONE));
    }

    @PostMapping(HOME + "/{id}")
    ModelAndView step(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "_version", defaultValue = "0") int version,
            MultipartHttpServletRequest parts) {
        var sent = new IntakeReading.Sent(fields, parts.getMultiFileMap());
        var intake = intakes.open(actor.get(), id);
        if (intake.became().isPresent()) {
            return new ModelAndView("redirect:/viec/" + intake.became().get() + "/da-tiep-nhan");
        }
        if (sent.first("_act").equals("bo")) {
            intakes.drop(actor.get(), id);
            return new ModelAndView("redirect:" + HOME);
        }
        var read = reading.read(intake, counter(), sent);
        Intake kept;
        try {
            kept = intakes.keep(actor.get(), id, version, read.content());
        } catch (DossierException.ChangedMeanwhile otherWindow) {
            return show(intake, IntakePage.Search.NOTHING, IntakeViews.Trouble.of(otherWindow));
        }
        if (read.refused() != null) {
            return show(kept, IntakePage.Search.NOTHING, IntakeViews.Trouble.of(read.refused()));
        }
        return act(kept, sent);
    }

    private ModelAndView act(Intake kept, IntakeReading.Sent sent) {
        try {
            if (!sent.first("_nguoi").isEmpty()) {
                return chosen(kept, PersonKey.parse(sent.first("_nguoi")), sent.first("_tim"));
            }
            if (sent.first("_act").equals("nhan")) {
                var taken = intakes.takeIn(actor.get(), kept);
                return new ModelAndView("redirect:/viec/" + taken.number() + "/da-tiep-nhan");
            }
            return sent.first(IntakeReading.CHOSEN).isEmpty() ? search(kept, sent) : again(kept, "#to-khai");
        } catch (DossierException.AnswersIncomplete incomplete) {
            return show(kept, IntakePage.Search.NOTHING, new IntakeViews.Trouble(incomplete.errors(), incomplete));
        } catch (CounterException | DossierException | FilesException | IdentityException refused) {
            return show(kept, IntakePage.Search.NOTHING, IntakeViews.Trouble.of(refused));
        }
    }

    private ModelAndView chosen(Intake kept, PersonKey person, String typed) {
        intakes.fill(actor.get(), kept.id(), person, typed);
        return again(kept, "#thu-tuc");
    }

    /** Whatever was typed into the two search fields; a number or a code that only one fits is taken at once. */
    private ModelAndView search(Intake kept, IntakeReading.Sent sent) {
        var words = sent.first("_tim");
        var procedureWords = sent.first("_tt");
        if (words.isEmpty() && procedureWords.isEmpty()) {
            return again(kept, "");
        }
        KnownPersons persons = null;
        if (!words.isEmpty()) {
            persons = intakes.find(actor.get(), words);
            if (persons.persons().size() == 1 && words.chars().anyMatch(Character::isDigit)) {
                return chosen(kept, persons.persons().getFirst().key(), words);
            }
        }
        List<ProcedureSummary> procedures = procedureWords.isEmpty() ? null : procedures(procedureWords);
        if (procedures != null && procedures.size() == 1) {
            var content = reading.chosen(kept.content(), procedures.getFirst().code(), counter());
            return again(intakes.keep(actor.get(), kept.id(), kept.version(), content), "#to-khai");
        }
        return show(kept, new IntakePage.Search(words, persons, procedureWords, procedures), IntakeViews.Trouble.NONE);
    }

    /** What this counter takes in: its own level, with a form. */
    private List<ProcedureSummary> procedures(String words) {
        var level = counter().kind().atCommuneLevel() ? Level.COMMUNE : Level.DISTRICT;
        var filters = new ProcedureQuery.Filters(Optional.empty(), Set.of(level), Optional.empty(), true);
        var query = new ProcedureQuery(words, false, filters, new ProcedureQuery.Start.First(), MOST_PROCEDURES);
        return catalogue.search(query).page().items();
    }

    private static ModelAndView again(Intake intake, String anchor) {
        return new ModelAndView("redirect:" + HOME + "/" + intake.id() + anchor);
    }

    private ModelAndView show(Intake intake, IntakePage.Search search, IntakeViews.Trouble trouble) {
        var page = new ModelAndView("desk/intake", "page", views.page(counter(), intake, search, trouble));
        DomainException refused = trouble.refused();
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        } else if (!trouble.errors().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private Unit counter() {
        if (actor.get() instanceof OfficerInPost officer) {
            return organisation.unit(officer.unit());
        }
        throw new IdentityException.NotPermitted(Permission.DOSSIER_ENTER);
    }
}
