package vn.motcua.dossier.web;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.internal.CopySubmission;
import vn.motcua.dossier.internal.ExportLedger;
import vn.motcua.dossier.internal.OpenDocument;
import vn.motcua.dossier.internal.OpenPaper;
import vn.motcua.dossier.internal.PrintControlSheet;
import vn.motcua.dossier.internal.PrintLedger;
import vn.motcua.dossier.internal.ReadDossier;
import vn.motcua.dossier.internal.ReadLedger;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.identity.internal.SampleMandates;
import vn.motcua.testing.AuditedRead;
import vn.motcua.testing.AuditedReads;

/** Every address that shows a dossier, to citizens, officers and programs. */
@Component
class DossierReads implements AuditedReads {

    private static final String OWNER = "congdan1";
    private static final String OFFICER = "tuphap.andinh";
    private static final String SLIP = "/giay-to/giay-hen.pdf";
    private static final String MONTH = "?tu=2021-03-01&den=2021-03-31";
    private static final String FILE = "/tep/" + SampleDossiers.PAPER;

    private final SampleDossiers samples;
    private final SampleMandates mandates;

    DossierReads(SampleDossiers samples, SampleMandates mandates) {
        this.samples = samples;
        this.mandates = mandates;
    }

    @Override
    public List<AuditedRead> reads() {
        return List.of(
                whole("/ho-so/{number}", OWNER, ""),
                whole("/ho-so/{number}/da-nop", OWNER, "/da-nop"),
                whole("/viec/{number}", OFFICER, ""),
                whole("/viec/{number}/bo-sung", "tiepnhan.andinh", "/bo-sung"),
                forCooperative("/ho-so/{number}", SampleMandates.SON),
                forCooperative("/ho-so/{number}", SampleMandates.SECOND),
                whole("/api/v1/dossiers/{number}", OWNER, ""),
                whole("/api/v1/dossiers/{number}", OFFICER, ""),
                whole("/ho-so/{number}/rut", OWNER, "/rut"),
                read(
                        "/ho-so/{number}/danh-gia",
                        ReadDossier.class,
                        OWNER,
                        "dossier.read",
                        samples::returned,
                        "/danh-gia"),
                copy("/ho-so/{number}/ban-sao.pdf", OWNER, "/ban-sao.pdf"),
                copy("/api/v1/dossiers/{number}/copy.pdf", OWNER, "/copy.pdf"),
                apiPaper("/api/v1/dossiers/{number}/papers/{kind}.pdf", OFFICER),
                paper("/ho-so/{number}/giay-to/{kind}.pdf", OWNER),
                paper("/viec/{number}/giay-to/{kind}.pdf", OFFICER),
                ledger("/viec/so", ReadLedger.class, "dossier.read-ledger", ""),
                ledger("/viec/so/so-theo-doi.pdf", PrintLedger.class, "dossier.print-ledger", MONTH),
                ledger("/viec/so/so-theo-doi.xlsx", ExportLedger.class, "dossier.export-ledger", MONTH),
                ledger("/api/v1/ledger", ReadLedger.class, "dossier.read-ledger", "?from=2021-03-01&to=2021-03-31"),
                controlSheet("/viec/{number}/phieu-kiem-soat.pdf", OFFICER, "/phieu-kiem-soat.pdf"),
                controlSheet("/api/v1/dossiers/{number}/control-sheet.pdf", OWNER, "/control-sheet.pdf"),
                document("/ho-so/{number}/tep/{field}", OWNER),
                document("/viec/{number}/tep/{field}", OFFICER));
    }

    @Override
    public Set<String> withoutPersonalContent() {
        // Track and check tell number and state only; drafts and the list are the citizen's own words; the rest leads
        // on.
        return Set.of(
                "/api/v1/days-off",
                "/api/v1/days-off/decisions/{decision}",
                "/api/v1/track/{number}",
                "/theo-doi",
                "/danh-gia",
                "/kiem-tra/{token}",
                "/ho-so",
                "/ho-so/nhan",
                "/nop/{code}",
                "/nop/{code}/cho-ai",
                "/khai/{id}/cho-ai",
                "/khai/{id}",
                "/khai/{id}/{page}",
                "/khai/{id}/anh/{hash}",
                "/khai/{id}/kiem-tra");
    }

    private AuditedRead whole(String route, String account, String rest) {
        return read(route, ReadDossier.class, account, "dossier.read", samples::submitted, rest);
    }

    private AuditedRead copy(String route, String account, String rest) {
        return read(route, CopySubmission.class, account, "dossier.copy", samples::submitted, rest);
    }

    private AuditedRead apiPaper(String route, String account) {
        return read(route, OpenPaper.class, account, "dossier.read-paper", samples::received, "/papers/giay-hen.pdf");
    }

    /** Handed in by one representative, seen by each. */
    private AuditedRead forCooperative(String route, String account) {
        return read(route, ReadDossier.class, account, "dossier.read", () -> samples.forCooperative(mandates), "");
    }

    private AuditedRead paper(String route, String account) {
        return read(route, OpenPaper.class, account, "dossier.read-paper", samples::received, SLIP);
    }

    /** That of the counter of An Định, named by its unit. */
    private AuditedRead ledger(String route, Class<?> useCase, String action, String period) {
        return new AuditedRead(route, useCase, "tiepnhan.andinh", action, () -> {
            samples.received();
            return new AuditedRead.Target(
                    route + period, samples.anDinh().value().toString());
        });
    }

    private AuditedRead controlSheet(String route, String account, String rest) {
        return read(route, PrintControlSheet.class, account, "dossier.print-control-sheet", samples::received, rest);
    }

    private AuditedRead document(String route, String account) {
        return read(route, OpenDocument.class, account, "dossier.read-document", samples::submitted, FILE);
    }

    private static AuditedRead read(
            String route, Class<?> useCase, String account, String action, Supplier<DossierNumber> which, String rest) {
        var start = route.substring(0, route.indexOf('{'));
        return new AuditedRead(route, useCase, account, action, () -> {
            var number = which.get();
            return new AuditedRead.Target(start + number + rest, number.value());
        });
    }
}
