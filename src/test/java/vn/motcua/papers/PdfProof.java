package vn.motcua.papers;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF, the reference validator, has to say about a file. */
final class PdfProof {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfProof() {}

    /** The failed assertions, each as a sentence; empty when the file conforms. */
    static List<String> complaints(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var failed = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfProof::sentence)
                    .toList();
            return result.isCompliant() || !failed.isEmpty() ? failed : List.of("not compliant, without an assertion");
        } catch (Exception broken) {
            throw new AssertionError("veraPDF could not read the file", broken);
        }
    }

    private static String sentence(TestAssertion assertion) {
        return "%s-%d %s %s"
                .formatted(
                        assertion.getRuleId().getClause(),
                        assertion.getRuleId().getTestNumber(),
                        assertion.getMessage(),
                        assertion.getLocation());
    }
}
