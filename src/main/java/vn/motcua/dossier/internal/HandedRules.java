package vn.motcua.dossier.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.Digitised;
import vn.motcua.dossier.HandedPaper;

/** Which papers must lie on the counter before a dossier is taken in, and what may be written down of them. */
@Component
class HandedRules {

    /** More papers than any dossier has. */
    static final int MOST = 50;

    /** The papers that are there, each with the name its procedure gives it. */
    List<HandedPaper> checked(ProcedureVersion version, String caseKey, List<HandedPaper> papers) {
        if (papers.size() > MOST) {
            throw new CounterException.PapersUnclear();
        }
        var documents = version.guide().documentsFor(caseKey);
        var there = papers.stream()
                .filter(HandedPaper::there)
                .map(paper -> named(paper, documents))
                .toList();
        var missing = new ArrayList<String>();
        documents.stream()
                .filter(HandedRules::mustBeThere)
                .filter(document ->
                        there.stream().noneMatch(paper -> paper.key().equals(document.key())))
                .forEach(document -> missing.add(document.name().vi()));
        if (!missing.isEmpty()) {
            throw new CounterException.PapersMissing(missing);
        }
        return there;
    }

    /** What is only shown is taken home again; what depends on who hands in is for the officer to judge. */
    private static boolean mustBeThere(RequiredDocument document) {
        return document.handling() == RequiredDocument.Handling.SUBMIT && document.originals() + document.copies() > 0;
    }

    private static HandedPaper named(HandedPaper paper, List<RequiredDocument> documents) {
        var name = documents.stream()
                .filter(document -> document.key().equals(paper.key()))
                .map(document -> document.name().vi())
                .findFirst()
                .orElseGet(() -> Written.name("papers", paper.name()));
        if (name.isBlank()) {
            throw new CounterException.PapersUnclear();
        }
        // Scanned is what has a scan.
        var digitised = paper.file() != null
                ? Digitised.SCANNED
                : paper.digitised() == Digitised.REUSED ? Digitised.REUSED : Digitised.NO;
        return new HandedPaper(paper.key(), name, paper.originals(), paper.copies(), digitised, paper.file());
    }
}
