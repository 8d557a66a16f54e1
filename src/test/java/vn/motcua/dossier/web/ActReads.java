package vn.motcua.dossier.web;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.internal.ActSamples;
import vn.motcua.dossier.internal.OpenReceipt;
import vn.motcua.dossier.internal.ReadDossier;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.testing.AuditedRead;
import vn.motcua.testing.AuditedReads;

/** Addresses of acts of law that show a dossier. */
@Component
class ActReads implements AuditedReads {

    private static final String OWNER = "congdan1";
    private static final String COUNTER = "tiepnhan.andinh";
    private static final String SPECIALIST = "tuphap.andinh";

    private final SampleDossiers samples;
    private final ActSamples acts;

    ActReads(SampleDossiers samples, ActSamples acts) {
        this.samples = samples;
        this.acts = acts;
    }

    @Override
    public List<AuditedRead> reads() {
        return List.of(
                whole("/viec/{number}/tu-choi", COUNTER, samples::submitted),
                whole("/viec/{number}/chuyen", COUNTER, samples::submitted),
                whole("/viec/{number}/yeu-cau-nop-tien", SPECIALIST, samples::received),
                whole("/viec/{number}/da-nop-tien", COUNTER, acts::toPay),
                whole("/viec/{number}/xin-rut", COUNTER, samples::received),
                whole("/viec/{number}/tra-loi-rut", SPECIALIST, acts::toGiveBack),
                whole("/viec/{number}/dung", COUNTER, acts::toStop),
                whole("/viec/{number}/hen-lai", "chutich.andinh", samples::received),
                whole("/ho-so/{number}/da-nop-tien", OWNER, acts::toPay),
                whole("/ho-so/{number}/xin-rut", OWNER, samples::received),
                receipt("/viec/{number}/bien-lai/{payment}", COUNTER),
                receipt("/ho-so/{number}/bien-lai/{payment}", OWNER));
    }

    @Override
    public Set<String> withoutPersonalContent() {
        // The first says a number and the name of an office, both from the address; the others numbers and procedures.
        return Set.of("/viec/da-chuyen", "/viec/qua-gio-tiep-nhan", "/api/v1/receptions/overlooked");
    }

    private static AuditedRead whole(String route, String account, Supplier<DossierNumber> which) {
        return new AuditedRead(route, ReadDossier.class, account, "dossier.read", () -> {
            var number = which.get();
            return new AuditedRead.Target(route.replace("{number}", number.value()), number.value());
        });
    }

    private AuditedRead receipt(String route, String account) {
        return new AuditedRead(route, OpenReceipt.class, account, "dossier.read-receipt", () -> {
            var number = acts.paidWithPicture();
            var payment = acts.payment(number);
            return new AuditedRead.Target(
                    route.replace("{number}", number.value()).replace("{payment}", payment.toString()), number.value());
        });
    }
}
