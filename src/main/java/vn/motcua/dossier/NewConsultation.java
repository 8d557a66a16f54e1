package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Opinion;

/**
 * What an officer asks other agencies, all of them at the same time.
 *
 * @param stage code of the stage during which it is asked
 * @param answerBy the last day for the answers, until offices close
 * @param waitFor how many answers the stage waits for
 * @param fields paths of the answers they may see; a path opens all below it
 * @param papers codes of the papers they may see: {@code landRight} for the answer {@code papers.landRight}
 */
public record NewConsultation(
        String stage,
        List<UnitId> agencies,
        String question,
        LocalDate answerBy,
        Opinion.Join waitFor,
        Set<String> fields,
        Set<String> papers) {

    public NewConsultation {
        agencies = List.copyOf(agencies);
        fields = Set.copyOf(fields);
        papers = Set.copyOf(papers);
    }
}
