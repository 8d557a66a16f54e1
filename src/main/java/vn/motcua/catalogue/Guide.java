package vn.motcua.catalogue;

import java.util.List;
import java.util.Optional;

/** What a citizen must know to hand in a dossier; empty lists where nobody has written it down yet. */
public record Guide(
        Optional<LocalText> applicant,
        List<ProcedureCase> cases,
        List<RequiredDocument> documents,
        List<ProcedureStep> steps,
        List<LegalBasis> bases,
        List<EligibilityQuestion> questions) {

    public Guide {
        cases = List.copyOf(cases);
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
        bases = List.copyOf(bases);
        questions = List.copyOf(questions);
    }

    /** The papers of one case, with those that every case needs. */
    public List<RequiredDocument> documentsFor(String caseKey) {
        return documents.stream()
                .filter(paper ->
                        paper.caseKey().isEmpty() || paper.caseKey().get().equals(caseKey))
                .toList();
    }
}
