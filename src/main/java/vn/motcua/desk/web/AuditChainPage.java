package vn.motcua.desk.web;

import java.util.Locale;
import java.util.Optional;
import vn.motcua.audit.ChainVerdict;
import vn.motcua.audit.ChainVerdict.Broken;
import vn.motcua.audit.ChainVerdict.Unbroken;
import vn.motcua.desk.internal.VerifyAudit;

/**
 * The verdict on the chain.
 *
 * @param fault key of what is wrong, empty if nothing is
 * @param seal number of the first seal that does not fit; 0 if all do
 * @param rows rows that fit
 * @param waiting rows not sealed yet; only known of a chain that fits
 * @param head newest seal of a chain that fits
 * @param asked hash that was kept outside, as typed; empty if none
 * @param kept the seal with that hash
 */
public record AuditChainPage(
        String fault,
        long seal,
        long rows,
        long waiting,
        Optional<ChainState.Head> head,
        String asked,
        Optional<ChainState.Head> kept) {

    static AuditChainPage of(VerifyAudit.Verification verification, String asked) {
        var kept = verification.kept().map(ChainState.Head::of);
        return switch (verification.verdict()) {
            case Unbroken fits ->
                new AuditChainPage(
                        "", 0, fits.rows(), fits.waiting(), fits.head().map(ChainState.Head::of), asked, kept);
            case Broken broken ->
                new AuditChainPage(key(broken.fault()), broken.seal(), broken.rows(), 0, Optional.empty(), asked, kept);
        };
    }

    public boolean fits() {
        return fault.isEmpty();
    }

    private static String key(ChainVerdict.Fault fault) {
        return "desk.log.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
