package vn.motcua.dossier.internal;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierException;
import vn.motcua.files.Files;
import vn.motcua.papers.AcceptanceSlip;
import vn.motcua.papers.ApologyNotice;
import vn.motcua.papers.BirthCertificate;
import vn.motcua.papers.Certificate;
import vn.motcua.papers.Papers;
import vn.motcua.papers.RefusalNotice;
import vn.motcua.papers.StopNotice;
import vn.motcua.papers.SupplementNotice;
import vn.motcua.shared.jobs.JobHandler;

/**
 * Makes the file of a paper from its fixed source, outside any transaction. May run twice at once: the first file that is
 * noted is the paper.
 */
@Component
class RenderPaper implements JobHandler {

    static final String KIND = "dossier.render-paper";

    private final PaperStore store;
    private final Papers papers;
    private final Files files;
    private final Clock clock;

    RenderPaper(PaperStore store, Papers papers, Files files, Clock clock) {
        this.store = store;
        this.papers = papers;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        make(UUID.fromString(subject));
    }

    /** The hash of the paper's file, made now if it is not there yet. */
    String make(UUID id) {
        var paper = store.find(id).orElseThrow(DossierException.NoSuchPaper::new);
        if (paper.hash().isPresent()) {
            return paper.hash().get();
        }
        var content = render(paper);
        var stored = files.store(new ByteArrayInputStream(content), paper.name().file() + ".pdf");
        store.made(id, stored.hash().value(), clock.instant());
        return store.find(id).flatMap(PaperStore.Kept::hash).orElseThrow(DossierException.NoSuchPaper::new);
    }

    private byte[] render(PaperStore.Kept paper) {
        return switch (paper.kind()) {
            case SLIP -> papers.acceptanceSlip(DossierRows.JSON.readValue(paper.source(), AcceptanceSlip.class));
            case RESULT -> result(paper.source());
            case REFUSAL -> papers.refusalNotice(DossierRows.JSON.readValue(paper.source(), RefusalNotice.class));
            case SUPPLEMENT_REQUEST ->
                papers.supplementNotice(DossierRows.JSON.readValue(paper.source(), SupplementNotice.class));
            case STOP -> papers.stopNotice(DossierRows.JSON.readValue(paper.source(), StopNotice.class));
            case APOLOGY -> papers.apologyNotice(DossierRows.JSON.readValue(paper.source(), ApologyNotice.class));
        };
    }

    /** A certificate in the words of its procedure has sections; the birth certificate has a child. */
    private byte[] result(String source) {
        return DossierRows.json(source).has("sections")
                ? papers.certificate(DossierRows.JSON.readValue(source, Certificate.class))
                : papers.birthCertificate(DossierRows.JSON.readValue(source, BirthCertificate.class));
    }
}
