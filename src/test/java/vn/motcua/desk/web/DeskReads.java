package vn.motcua.desk.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.desk.internal.ReadAudit;
import vn.motcua.testing.AuditedRead;
import vn.motcua.testing.AuditedReads;

/** The record of acts and reads is personal data too; the inbox names numbers and procedures. */
@Component
class DeskReads implements AuditedReads {

    @Override
    public List<AuditedRead> reads() {
        return List.of(new AuditedRead(
                "/kiem-soat/nhat-ky",
                ReadAudit.class,
                "kiemsoat.huyen",
                "desk.read-audit",
                () -> new AuditedRead.Target("/kiem-soat/nhat-ky", "all")));
    }

    @Override
    public Set<String> withoutPersonalContent() {
        return Set.of(
                "/viec",
                "/viec/tim",
                "/api/v1/work-items",
                "/kiem-soat/nhat-ky/kiem-tra",
                "/kiem-soat/ngay-gio",
                "/kiem-soat/lich",
                "/kiem-soat/lich/{decision}");
    }
}
