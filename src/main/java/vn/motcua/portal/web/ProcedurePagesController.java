package vn.motcua.portal.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.dossier.WaitingTimes;

/** Finding a procedure and reading what it asks for; open to everybody. */
@Controller
class ProcedurePagesController {

    private final Catalogue catalogue;
    private final ProcedureWords words;
    private final Samples samples;
    private final WaitingTimes times;

    ProcedurePagesController(Catalogue catalogue, ProcedureWords words, Samples samples, WaitingTimes times) {
        this.catalogue = catalogue;
        this.words = words;
        this.samples = samples;
        this.times = times;
    }

    @GetMapping("/thu-tuc")
    ModelAndView search(ProcedureSearchForm form) {
        var found = catalogue.search(form.query());
        var page = new ProcedureSearchPage(
                form,
                found,
                catalogue.sectors(),
                catalogue.departments(),
                words,
                Marked.words(form.q(), found.meaning().orElse("")));
        return new ModelAndView("portal/procedures", "page", page);
    }

    @GetMapping("/thu-tuc/{code}")
    ModelAndView procedure(
            @PathVariable String code,
            @RequestParam(name = "truong-hop", defaultValue = "") String caseKey,
            @RequestParam(name = "q", defaultValue = "") String searched) {
        var version = catalogue.procedure(new ProcedureCode(code));
        var page = new ProcedurePage(
                version, chosen(version, caseKey), searched, samples.has(version), times.of(version.code()), words);
        return new ModelAndView("portal/procedure", "page", page)
                .addObject("bookable", catalogue.takesBookings(version.id()));
    }

    private static Optional<ProcedureCase> chosen(ProcedureVersion version, String key) {
        var cases = version.guide().cases();
        return cases.stream()
                .filter(found -> found.key().equals(key))
                .findFirst()
                .or(() -> cases.stream().findFirst());
    }
}
