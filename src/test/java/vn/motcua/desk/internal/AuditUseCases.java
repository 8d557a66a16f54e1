package vn.motcua.desk.internal;

import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditFilter;
import vn.motcua.identity.Permission;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseRows;

/** Reading and verifying the record belongs to nobody's unit. */
@Component
class AuditUseCases implements UseCaseRows {

    private final ReadAudit read;
    private final VerifyAudit verify;

    AuditUseCases(ReadAudit read, VerifyAudit verify) {
        this.read = read;
        this.verify = verify;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        matrix.row(
                ReadAudit.class,
                Permission.AUDIT_READ,
                _ -> AuditFilter.all(),
                (actor, filter) -> read.read(actor, filter, null));
        matrix.row(VerifyAudit.class, Permission.AUDIT_READ, _ -> "", (actor, kept) -> verify.verify(actor, kept));
    }
}
