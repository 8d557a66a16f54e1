package vn.motcua.desk.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.desk.internal.ReadAudit;
import vn.motcua.dossier.internal.FindDossiers;
import vn.motcua.dossier.internal.ReadDossier;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.testing.AuditedRead;
import vn.motcua.testing.AuditedReads;

/** The record of acts and reads is personal data too; the inbox names numbers and procedures. */
@Component
class DeskReads implements AuditedReads {

    private final SampleDossiers samples;

    DeskReads(SampleDossiers samples) {
        this.samples = samples;
    }

    @Override
    public List<AuditedRead> reads() {
        return List.of(
                new AuditedRead(
                        "/kiem-soat/nhat-ky",
                        ReadAudit.class,
                        "kiemsoat.huyen",
                        "desk.read-audit",
                        () -> new AuditedRead.Target("/kiem-soat/nhat-ky", "all")),
                new AuditedRead(
                        "/viec/{number}/tom-tat",
                        ReadDossier.class,
                        "tiepnhan.andinh",
                        "dossier.read",
                        () -> target("/viec/%s/tom-tat")),
                new AuditedRead(
                        "/viec/duyet/{number}",
                        ReadDossier.class,
                        "chutich.andinh",
                        "dossier.read",
                        () -> target("/viec/duyet/%s")),
                new AuditedRead(
                        "/viec/tim",
                        FindDossiers.class,
                        "tiepnhan.andinh",
                        "dossier.find",
                        () -> new AuditedRead.Target(
                                "/viec/tim?thu-tuc=1.001193", samples.anDinh().toString())));
    }

    private AuditedRead.Target target(String path) {
        var number = samples.submitted().value();
        return new AuditedRead.Target(path.formatted(number), number);
    }

    /** Lists, boards and hands name numbers, procedures and officers, and nobody whom a dossier is about. */
    @Override
    public Set<String> withoutPersonalContent() {
        return Set.of(
                "/viec",
                "/viec/giao",
                "/viec/duyet",
                "/viec/bang",
                "/viec/bang/ho-so",
                "/viec/phim-tat",
                "/api/v1/work-items",
                "/api/v1/work-items/loads",
                "/api/v1/boards/due-dates",
                "/api/v1/boards/due-dates/dossiers",
                "/api/v1/dossiers/{number}/hands",
                "/kiem-soat/nhat-ky/kiem-tra",
                "/kiem-soat/ngay-gio",
                "/kiem-soat/lich",
                "/kiem-soat/lich/{decision}");
    }
}
