package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.forms.Answers;

/**
 * What a counter has written down so far.
 *
 * @param caseKey the case of the procedure, or empty
 * @param applicant name of the owner where somebody else hands in, or empty
 * @param answers what was declared; who stands at the counter is in {@code requester}
 * @param papers what lies on the counter
 */
public record IntakeContent(
        Optional<ProcedureCode> procedure,
        String caseKey,
        String applicant,
        Answers answers,
        List<HandedPaper> papers) {

    /** Nothing yet. */
    public static final IntakeContent NOTHING = new IntakeContent(Optional.empty(), "", "", Answers.none(), List.of());

    public IntakeContent {
        papers = List.copyOf(papers);
    }

    public IntakeContent with(Answers others) {
        return new IntakeContent(procedure, caseKey, applicant, others, papers);
    }

    public IntakeContent with(List<HandedPaper> others) {
        return new IntakeContent(procedure, caseKey, applicant, answers, others);
    }

    /** Another procedure: its papers are others, who stands there is the same. */
    public IntakeContent with(ProcedureCode other) {
        return procedure.filter(other::equals).isPresent()
                ? this
                : new IntakeContent(Optional.of(other), "", applicant, requester(answers), List.of());
    }

    public IntakeContent in(String otherCase, String otherApplicant) {
        return new IntakeContent(procedure, otherCase, otherApplicant, answers, papers);
    }

    /** Who stands at the counter, without anything about the matter. */
    public IntakeContent onlyPerson() {
        return NOTHING.with(requester(answers));
    }

    /** Name, identity paper, telephone and residence: what is the same whatever the person asks for. */
    private static Answers requester(Answers answers) {
        return answers.only(path -> path.equals("requester.name")
                || path.equals("requester.personalId")
                || path.equals("requester.phone")
                || path.startsWith("requester.residence."));
    }
}
