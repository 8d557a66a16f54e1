package vn.motcua.desk.web;

import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperName;
import vn.motcua.files.Downloads;
import vn.motcua.identity.CurrentActor;

/** Papers of a dossier for officers: those the office made and those the citizen attached. */
@Controller
class DeskPapersController {

    private final Dossiers dossiers;
    private final Downloads downloads;
    private final CurrentActor actor;

    DeskPapersController(Dossiers dossiers, Downloads downloads, CurrentActor actor) {
        this.dossiers = dossiers;
        this.downloads = downloads;
        this.actor = actor;
    }

    @GetMapping("/viec/{number}/giay-to/{kind}.pdf")
    ResponseEntity<InputStreamResource> paper(@PathVariable String number, @PathVariable String kind)
            throws IOException {
        var paper = PaperName.parse(kind);
        return downloads.attachment(
                dossiers.paper(actor.get(), DossierNumber.parse(number), paper), number + "-" + kind + ".pdf");
    }

    @GetMapping("/viec/{number}/tep/{field}")
    ResponseEntity<InputStreamResource> document(@PathVariable String number, @PathVariable String field)
            throws IOException {
        return downloads.attachment(dossiers.document(actor.get(), DossierNumber.parse(number), field));
    }
}
