package vn.motcua.dossier.web;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.internal.PreviewResult;
import vn.motcua.dossier.internal.ReadDossier;
import vn.motcua.dossier.internal.SamplePermits;
import vn.motcua.testing.AuditedRead;
import vn.motcua.testing.AuditedReads;

/** Addresses that show a dossier to whoever asks other agencies, is asked, or writes on the way to a result. */
@Component
class PermitReads implements AuditedReads {

    private static final String SPECIALIST = "chuyenvien.ktht";

    private final SamplePermits samples;

    PermitReads(SamplePermits samples) {
        this.samples = samples;
    }

    @Override
    public List<AuditedRead> reads() {
        return List.of(
                whole("/viec/{number}/lay-y-kien", SPECIALIST, samples::appraised),
                whole("/viec/{number}/bien-ban", SPECIALIST, samples::appraised),
                whole("/viec/{number}", "chuyenvien.tnmt", samples::asked),
                whole("/viec/{number}", "chuyenvien.tnmt", samples::answered),
                draft("/viec/{number}/du-thao.pdf"),
                draft("/api/v1/dossiers/{number}/draft.pdf"));
    }

    @Override
    public Set<String> withoutPersonalContent() {
        return Set.of();
    }

    private AuditedRead draft(String route) {
        return read(route, PreviewResult.class, SPECIALIST, "dossier.preview", samples::drafting);
    }

    private static AuditedRead whole(String route, String account, Supplier<DossierNumber> which) {
        return read(route, ReadDossier.class, account, "dossier.read", which);
    }

    private static AuditedRead read(
            String route, Class<?> useCase, String account, String action, Supplier<DossierNumber> which) {
        return new AuditedRead(route, useCase, account, action, () -> {
            var number = which.get().value();
            return new AuditedRead.Target(route.replace("{number}", number), number);
        });
    }
}
