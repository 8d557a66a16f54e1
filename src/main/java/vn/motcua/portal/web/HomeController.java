package vn.motcua.portal.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CatalogueException;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;

/** The front door. */
@Controller
class HomeController {

    /** National codes of what people do most; the same in every district. */
    private static final List<String> EVERYDAY = List.of("1.001193", "1.004873", "2.000635", "2.000815", "1.001612");

    private final Catalogue catalogue;
    private final ProcedureWords words;

    HomeController(Catalogue catalogue, ProcedureWords words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    @GetMapping("/")
    ModelAndView home() {
        var everyday = EVERYDAY.stream().flatMap(code -> find(code).stream()).toList();
        return new ModelAndView("portal/home", "page", new HomePage(everyday, catalogue.count(), words));
    }

    private java.util.Optional<ProcedureVersion> find(String code) {
        try {
            return java.util.Optional.of(catalogue.procedure(new ProcedureCode(code)));
        } catch (CatalogueException.UnknownProcedure notHere) {
            return java.util.Optional.empty();
        }
    }
}
