package vn.motcua.portal.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureVersionId;
import vn.motcua.forms.FormException;
import vn.motcua.papers.Certificate;
import vn.motcua.papers.FilledSample;
import vn.motcua.papers.PaperMeta;
import vn.motcua.papers.Papers;

/** The filled-in sample of a form (TT 01/2018/TT-VPCP article 5), to read and to print; open to everybody. */
@Controller
class SampleController {

    private final Catalogue catalogue;
    private final Samples samples;
    private final Papers papers;

    /** Samples do not change while the application runs, so each is printed once. */
    private final Map<ProcedureVersionId, byte[]> printed = new ConcurrentHashMap<>();

    SampleController(Catalogue catalogue, Samples samples, Papers papers) {
        this.catalogue = catalogue;
        this.samples = samples;
        this.papers = papers;
    }

    @GetMapping("/thu-tuc/{code}/mau")
    ModelAndView sample(@PathVariable String code, Locale locale) {
        return new ModelAndView("portal/sample", "page", page(catalogue.procedure(new ProcedureCode(code)), locale));
    }

    @GetMapping("/thu-tuc/{code}/mau.pdf")
    ResponseEntity<byte[]> printed(@PathVariable String code) {
        var version = catalogue.procedure(new ProcedureCode(code));
        var pdf = printed.computeIfAbsent(version.id(), absent -> print(version));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"mau-" + version.code() + ".pdf\"")
                .body(pdf);
    }

    private byte[] print(ProcedureVersion version) {
        var page = page(version, PaperMeta.VIETNAMESE);
        var title = version.title().vi();
        var pages = page.parts().stream()
                .map(part -> new FilledSample.Page(
                        part.title(),
                        part.lines().stream()
                                .map(line -> new Certificate.Row(line.label(), String.join("\n", line.answer())))
                                .toList()))
                .toList();
        return papers.filledSample(new FilledSample(title, page.form(), pages));
    }

    private SamplePage page(ProcedureVersion version, Locale locale) {
        return samples.page(version, locale)
                .orElseThrow(() -> new FormException.NoSample(version.title().vi()));
    }
}
