package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperName;
import vn.motcua.files.Downloads;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.web.OpenApi;

/** The papers of a dossier as PDF, for programs; each look is recorded. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}", produces = MediaType.APPLICATION_PDF_VALUE)
@Tag(name = "dossiers", description = "Dossiers from submission to the returned result")
class PaperApi {

    private final Dossiers dossiers;
    private final Downloads downloads;
    private final CurrentActor actor;

    PaperApi(Dossiers dossiers, Downloads downloads, CurrentActor actor) {
        this.dossiers = dossiers;
        this.downloads = downloads;
        this.actor = actor;
    }

    @GetMapping("/papers/{kind}.pdf")
    @Operation(
            summary =
                    "An official paper of the dossier, by its name in papers of the dossier, for example giay-hen or ket-qua")
    @SecurityRequirement(name = OpenApi.BEARER)
    ResponseEntity<InputStreamResource> paper(@PathVariable String number, @PathVariable String kind) {
        var hash = dossiers.paper(actor.get(), DossierNumber.parse(number), PaperName.parse(kind));
        return downloads.attachment(hash, number + "-" + kind + ".pdf");
    }

    @GetMapping("/copy.pdf")
    @Operation(summary = "A copy of what was handed in")
    @SecurityRequirement(name = OpenApi.BEARER)
    ResponseEntity<byte[]> copy(@PathVariable String number) {
        return downloads.pdf(dossiers.copy(actor.get(), DossierNumber.parse(number)), number + "-ban-sao.pdf");
    }
}
