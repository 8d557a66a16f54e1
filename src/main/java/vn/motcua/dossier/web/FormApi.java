package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierException;
import vn.motcua.forms.Forms;

/** The forms of procedures for programs. Stands here since the catalogue knows no forms; open to everybody. */
@RestController
@RequestMapping(path = "/api/v1/procedures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "procedures")
class FormApi {

    private final Catalogue catalogue;
    private final Forms forms;

    FormApi(Catalogue catalogue, Forms forms) {
        this.catalogue = catalogue;
        this.forms = forms;
    }

    @GetMapping("/{code}/form")
    @Operation(summary = "The published form: JSON Schema of the answers, pages, words, conditions and code lists")
    FormAnswers.Form form(@PathVariable String code) {
        var procedure = catalogue.procedure(new ProcedureCode(code));
        if (!procedure.fileable()) {
            throw new DossierException.NoOnlineForm(procedure.code().value());
        }
        var reference = procedure.form().orElseThrow();
        return FormDocument.of(procedure.code(), forms.definition(reference.code(), reference.version()));
    }
}
