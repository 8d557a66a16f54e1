package vn.motcua.dossier.internal;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.PaperKind;
import vn.motcua.dossier.PaperName;
import vn.motcua.files.FileHash;
import vn.motcua.files.Files;
import vn.motcua.forms.Forms;
import vn.motcua.identity.OfficerInPost;

/** What was declared and what the papers of a dossier say, read back by a program that is not ours. */
@Component
class IssuedPapers {

    private final OpenPaper papers;
    private final DossierStore store;
    private final Forms forms;
    private final Files files;

    IssuedPapers(OpenPaper papers, DossierStore store, Forms forms, Files files) {
        this.papers = papers;
        this.store = store;
        this.forms = forms;
        this.files = files;
    }

    /** Each answer in words; of rows each answer of a row. */
    List<String> declared(DossierNumber number) {
        return AnswerWords.of(forms, store.load(number).facts()).rows().values().stream()
                .filter(row -> !row.paper() && !row.value().isEmpty())
                .flatMap(row -> row.value().lines())
                .toList();
    }

    /** The letters of a paper, without spaces and ends of lines. */
    String letters(OfficerInPost reader, DossierNumber number, PaperKind kind) throws IOException {
        var hash = papers.open(reader, number, PaperName.of(kind));
        try (var stored = files.open(new FileHash(hash));
                var pdf = Loader.loadPDF(stored.readAllBytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        }
    }
}
