package vn.motcua.desk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.files.ScanState;
import vn.motcua.forms.SummarySection;
import vn.motcua.shared.DomainException;
import vn.motcua.shared.Ids;

/**
 * A dossier on an officer's desk.
 *
 * @param done what was just done, as a message key ending, or empty
 * @param refused why the last act was not done
 * @param scans what the virus scanner said of attached files, by hash
 * @param typed the note as it was typed, kept when something was refused
 */
public record DeskDossierPage(
        DossierView dossier,
        Map<String, ScanState> scans,
        String done,
        @Nullable DomainException refused,
        String typed) {

    /** Names the letter that is written on this page, so that pressing twice sends it once. */
    public String letterKey() {
        return Ids.next().toString();
    }

    /** The papers of a declaration that were attached. */
    static List<SummarySection.Row> attached(DossierView dossier) {
        return dossier.declaration().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.paper() && !row.value().isEmpty())
                .toList();
    }

    /** The papers the citizen attached. */
    public List<SummarySection.Row> attached() {
        return attached(dossier);
    }

    /** What is known of an attached file; one we know nothing of was not scanned. */
    public ScanState scan(SummarySection.Row paper) {
        return scans.getOrDefault(paper.value(), ScanState.NOT_SCANNED);
    }

    /** Answers that are no papers. */
    public List<SummarySection> answers() {
        return dossier.declaration().stream()
                .map(section -> new SummarySection(
                        section.step(),
                        section.title(),
                        section.rows().stream()
                                .filter(row -> !row.paper() && !row.value().isEmpty())
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    /** Icon of the tag of the state. */
    public String icon() {
        return icon(dossier.state());
    }

    static String icon(DossierState state) {
        return switch (state) {
            case SUBMITTED, WITHDRAWAL -> "clock";
            case INTAKE_SUPPLEMENT, SUPPLEMENT, PAYMENT -> "hand";
            case PROCESSING -> "refresh";
            case RESULT_READY, REJECTION_READY -> "check-circle";
            case RETURNED -> "check";
            case REFUSED -> "cross-circle";
            case WITHDRAWN, STOPPED, ANNULLED -> "stop";
        };
    }
}
