package vn.motcua.dossier.internal;

import java.util.List;
import java.util.Locale;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Forms;
import vn.motcua.forms.SummarySection;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.papers.Certificate;
import vn.motcua.papers.Papers;
import vn.motcua.papers.SubmissionCopy;
import vn.motcua.shared.UseCase;

/** Makes a copy of what was handed in, as it stands now, for whoever may read the dossier; each is recorded. */
@UseCase(reads = true)
public class CopySubmission {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    private final Readers readers;
    private final Forms forms;
    private final Papers papers;
    private final Addresses addresses;
    private final Audit audit;

    CopySubmission(Readers readers, Forms forms, Papers papers, Addresses addresses, Audit audit) {
        this.readers = readers;
        this.forms = forms;
        this.papers = papers;
        this.addresses = addresses;
        this.audit = audit;
    }

    /** The copy as PDF; foreign and unknown numbers look alike. */
    public byte[] copy(Actor actor, DossierNumber number) {
        var dossier = readers.open(actor, number);
        audit.read(AuditEntry.of(AuditedActor.of(actor), "dossier.copy", "dossier", number.value()));
        return papers.submissionCopy(source(dossier));
    }

    private SubmissionCopy source(Dossier dossier) {
        var facts = dossier.facts();
        var summary = forms.definition(facts.governing().form()).summary(Answers.of(facts.answers()), OFFICE);
        return new SubmissionCopy(
                facts.receivingName(),
                facts.number().value(),
                facts.governing().procedureName(),
                facts.party().applicant(),
                facts.party().submitter(),
                SlipSource.local(dossier.standing().submittedAt()),
                summary.stream()
                        .map(CopySubmission::section)
                        .filter(section -> !section.rows().isEmpty())
                        .toList(),
                papers(summary),
                addresses.tracking(facts.number()));
    }

    private static Certificate.Section section(SummarySection section) {
        return new Certificate.Section(
                section.title(),
                section.rows().stream()
                        .filter(row -> !row.paper())
                        .map(row -> new Certificate.Row(
                                row.label(), row.lines().isEmpty() ? row.value() : String.join("\n", row.lines())))
                        .toList());
    }

    private static List<String> papers(List<SummarySection> summary) {
        return summary.stream()
                .flatMap(section -> section.rows().stream())
                .filter(SummarySection.Row::paper)
                .filter(row -> !row.value().isEmpty())
                .map(SummarySection.Row::label)
                .toList();
    }
}
