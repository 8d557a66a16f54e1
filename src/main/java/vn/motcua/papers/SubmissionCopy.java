package vn.motcua.papers;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What somebody declared and handed in, for the own files. No official paper: nobody signs it.
 *
 * @param agency where it was handed in
 * @param sections the declaration in words
 * @param papers names of the papers that came with it
 * @param trackingAddress where anybody who has the number can follow the dossier
 */
public record SubmissionCopy(
        String agency,
        String dossierNumber,
        String procedure,
        String applicant,
        String submitter,
        LocalDateTime submittedAt,
        List<Certificate.Section> sections,
        List<String> papers,
        String trackingAddress) {

    public SubmissionCopy {
        sections = List.copyOf(sections);
        papers = List.copyOf(papers);
    }
}
