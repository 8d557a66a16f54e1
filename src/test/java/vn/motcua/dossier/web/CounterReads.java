package vn.motcua.dossier.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.internal.ListCash;
import vn.motcua.dossier.internal.ListIntakes;
import vn.motcua.dossier.internal.OpenIntake;
import vn.motcua.dossier.internal.PrintReceipt;
import vn.motcua.dossier.internal.ReadDossier;
import vn.motcua.dossier.internal.ReadFees;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.dossier.internal.WalkIns;
import vn.motcua.testing.AuditedRead;
import vn.motcua.testing.AuditedReads;

/** What a counter's pages show of people. */
@Component
class CounterReads implements AuditedReads {

    private static final String COUNTER = "tiepnhan.andinh";

    private final WalkIns walkIns;
    private final SampleDossiers samples;

    CounterReads(WalkIns walkIns, SampleDossiers samples) {
        this.walkIns = walkIns;
        this.samples = samples;
    }

    @Override
    public List<AuditedRead> reads() {
        return List.of(
                ofCounter("/viec/tiep-nhan", ListIntakes.class, "dossier.list-intakes", ""),
                ofCounter("/viec/thu-tien", ListCash.class, "dossier.list-cash", ""),
                ofCounter("/api/v1/cash", ListCash.class, "dossier.list-cash", "?date=2021-03-01"),
                ofDossier("/viec/", "/da-tiep-nhan", ReadDossier.class, "dossier.read"),
                ofDossier("/viec/", "/thu-phi", ReadFees.class, "dossier.read-fees"),
                ofDossier("/api/v1/dossiers/", "/fees", ReadFees.class, "dossier.read-fees"),
                new AuditedRead("/viec/tiep-nhan/{id}", OpenIntake.class, COUNTER, "dossier.open-intake", () -> {
                    var id = walkIns.begun();
                    return new AuditedRead.Target("/viec/tiep-nhan/" + id, id.toString());
                }),
                new AuditedRead(
                        "/viec/{number}/bien-lai/{receipt}.pdf",
                        PrintReceipt.class,
                        COUNTER,
                        "dossier.print-receipt",
                        this::receipt));
    }

    private AuditedRead.Target receipt() {
        var paid = walkIns.paid();
        return new AuditedRead.Target(
                "/viec/" + paid.dossier() + "/bien-lai/" + paid.id() + ".pdf",
                paid.dossier().value());
    }

    private AuditedRead ofCounter(String route, Class<?> useCase, String action, String rest) {
        return new AuditedRead(
                route,
                useCase,
                COUNTER,
                action,
                () -> new AuditedRead.Target(route + rest, samples.anDinh().toString()));
    }

    private AuditedRead ofDossier(String begin, String rest, Class<?> useCase, String action) {
        return new AuditedRead(begin + "{number}" + rest, useCase, COUNTER, action, () -> {
            var number = walkIns.takenIn();
            return new AuditedRead.Target(begin + number + rest, number.value());
        });
    }

    @Override
    public Set<String> withoutPersonalContent() {
        return Set.of();
    }
}
