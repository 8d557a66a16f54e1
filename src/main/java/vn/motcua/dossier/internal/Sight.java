package vn.motcua.dossier.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.PaperKind;
import vn.motcua.forms.SummarySection;

/**
 * What a reader may see of a dossier: the whole, or only what is named. Closed by default: of what is not named there is not
 * even the label.
 *
 * @param fields paths of answers; a path opens all below it, never the papers
 * @param papers codes of papers: of those attached the last part of the path, of official ones that of the address
 */
record Sight(boolean whole, Set<String> fields, Set<String> papers) {

    static final Sight WHOLE = new Sight(true, Set.of(), Set.of());

    /** That there is such a dossier, and no more. */
    static final Sight HEAD = new Sight(false, Set.of(), Set.of());

    private static final String PAPERS = "papers.";

    Sight {
        fields = Set.copyOf(fields);
        papers = Set.copyOf(papers);
    }

    Sight and(Sight other) {
        if (whole || other.whole) {
            return WHOLE;
        }
        var moreFields = new HashSet<>(fields);
        moreFields.addAll(other.fields);
        var morePapers = new HashSet<>(papers);
        morePapers.addAll(other.papers);
        return new Sight(false, moreFields, morePapers);
    }

    /** Whether the answer at that path is open, be it words or an attached paper. */
    boolean opens(String field) {
        if (whole) {
            return true;
        }
        return field.startsWith(PAPERS)
                ? papers.contains(field.substring(PAPERS.length()))
                : fields.stream().anyMatch(open -> field.equals(open) || field.startsWith(open + "."));
    }

    boolean opens(PaperKind kind) {
        return whole || papers.contains(kind.file());
    }

    /** The rows that are open; sections without any are left out. */
    List<SummarySection> of(List<SummarySection> sections) {
        if (whole) {
            return sections;
        }
        return sections.stream()
                .map(section -> new SummarySection(
                        section.step(),
                        section.title(),
                        section.rows().stream()
                                .filter(row -> opens(row.field()))
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }
}
