package vn.motcua.papers;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.papers.internal.PdfPress;
import vn.motcua.papers.internal.Xhtml;
import vn.motcua.shared.Locality;

/**
 * Makes papers. Pure: the same record gives the same text, whatever the day, so a paper can be made after the commit from
 * what the transaction fixed. In a demonstration every paper says that it is one. Takes some tens of milliseconds a page; never call it inside a transaction.
 */
@Component
public final class Papers {

    private final TemplateEngine templates;
    private final MessageSource messages;
    private final Locality locality;
    private final PdfPress press = new PdfPress();

    public Papers(TemplateEngine templates, MessageSource messages, Locality locality) {
        this.templates = templates;
        this.messages = messages;
        this.locality = locality;
    }

    /**
     * Renders a template of any module as PDF/A-2b (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
     *
     * @param template name below src/main/jte, for example {@code papers/acceptance-slip.jte}; well-formed XHTML inside
     *     {@code papers/sheet.jte}, with the parameters {@code sheet} ({@link PaperSheet}) and {@code paper}
     * @param paper the record the template declares as {@code paper}
     * @return the file; letters that the fonts lack are printed as an empty box, see {@link #unprintable(String)}
     * @throws IllegalStateException if the template is not well-formed
     */
    public byte[] render(String template, Object paper, PaperMeta meta) {
        var page = new StringOutput();
        templates.render(
                template,
                Map.of("sheet", new PaperSheet(meta, messages, locality.demonstration()), "paper", paper),
                page);
        return press.print(Xhtml.parse(page.toString(), press.fonts()));
    }

    /** Form 01. */
    public byte[] acceptanceSlip(AcceptanceSlip slip) {
        return render("papers/acceptance-slip.jte", slip, meta("papers.slip", slip.dossierNumber()));
    }

    /** Form 02. */
    public byte[] supplementNotice(SupplementNotice notice) {
        return render("papers/supplement-notice.jte", notice, meta("papers.supplement", notice.dossierNumber()));
    }

    /** Form 03. */
    public byte[] refusalNotice(RefusalNotice notice) {
        var subject = notice.dossierNumber() == null ? notice.applicant().name() : notice.dossierNumber();
        return render("papers/refusal-notice.jte", notice, meta("papers.refusal", subject));
    }

    /** Form 05. */
    public byte[] controlSheet(ControlSheet control) {
        return render("papers/control-sheet.jte", control, meta("papers.control", control.dossierNumber()));
    }

    /** Form 06. */
    public byte[] register(RegisterSheet register) {
        return render(
                "papers/register.jte",
                register,
                meta("papers.register", register.head().issuer()));
    }

    /** A receipt for a fee paid in cash. */
    public byte[] cashReceipt(CashReceipt receipt) {
        return render("papers/cash-receipt.jte", receipt, meta("papers.receipt", receipt.number()));
    }

    /** Form 04. */
    public byte[] apologyNotice(ApologyNotice notice) {
        return render("papers/apology-notice.jte", notice, meta("papers.apology", notice.dossierNumber()));
    }

    /** The notice that the work on a dossier has stopped. */
    public byte[] stopNotice(StopNotice notice) {
        return render("papers/stop-notice.jte", notice, meta("papers.stop", notice.dossierNumber()));
    }

    /** The birth certificate. */
    public byte[] birthCertificate(BirthCertificate certificate) {
        return render("papers/birth-certificate.jte", certificate, meta("papers.birth", certificate.number()));
    }

    /** A paper whose words are data of its procedure. */
    public byte[] certificate(Certificate certificate) {
        var subject = certificate.title() + " " + certificate.number();
        return render("papers/certificate.jte", certificate, meta("papers.certificate", subject));
    }

    /** A copy of what was handed in, for whoever did. */
    public byte[] submissionCopy(SubmissionCopy copy) {
        return render("papers/submission-copy.jte", copy, meta("papers.copy", copy.dossierNumber()));
    }

    /** A form as an invented person filled it in. */
    public byte[] filledSample(FilledSample sample) {
        return render("papers/filled-sample.jte", sample, meta("papers.sample", sample.procedure()));
    }

    /**
     * The letters of a text that no paper could show, in the order of their appearance. Ask this where a name is taken in: what
     * a certificate cannot print must not be accepted as a name.
     *
     * @return an empty string where everything can be printed
     */
    public String unprintable(String text) {
        return press.fonts().missingIn(text);
    }

    private PaperMeta meta(String key, String subject) {
        var language = PaperMeta.VIETNAMESE;
        return PaperMeta.vietnamese(
                messages.getMessage(key + ".meta.title", new Object[] {subject}, language),
                messages.getMessage(key + ".meta.description", new Object[] {subject}, language));
    }
}
