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
                new AuditedRead(
                        "/viec/tiep-nhan",
                        ListIntakes.class,
                        COUNTER,
                        "dossier.list-intakes",
                        () -> new AuditedRead.Target(
                                "/viec/tiep-nhan", samples.anDinh().toString())),
                new AuditedRead("/viec/tiep-nhan/{id}", OpenIntake.class, COUNTER, "dossier.open-intake", () -> {
                    var id = walkIns.begun();
                    return new AuditedRead.Target("/viec/tiep-nhan/" + id, id.toString());
                }),
                new AuditedRead(
                        "/viec/thu-tien",
                        ListCash.class,
                        COUNTER,
                        "dossier.list-cash",
                        () -> new AuditedRead.Target(
                                "/viec/thu-tien", samples.anDinh().toString())),
                new AuditedRead("/viec/{number}/thu-phi", ReadFees.class, COUNTER, "dossier.read-fees", () -> {
                    var number = walkIns.takenIn();
                    return new AuditedRead.Target("/viec/" + number + "/thu-phi", number.value());
                }),
                new AuditedRead(
                        "/viec/{number}/bien-lai/{receipt}.pdf",
                        PrintReceipt.class,
                        COUNTER,
                        "dossier.print-receipt",
                        () -> {
                            var paid = walkIns.paid();
                            return new AuditedRead.Target(
                                    "/viec/" + paid.dossier() + "/bien-lai/" + paid.id() + ".pdf",
                                    paid.dossier().value());
                        }),
                new AuditedRead("/viec/{number}/da-tiep-nhan", ReadDossier.class, COUNTER, "dossier.read", () -> {
                    var number = walkIns.takenIn();
                    return new AuditedRead.Target("/viec/" + number + "/da-tiep-nhan", number.value());
                }));
    }

    @Override
    public Set<String> withoutPersonalContent() {
        return Set.of();
    }
}
