package vn.motcua.dossier.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Fee;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.FeeReceipt;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;

/** Opens a dossier to whoever takes money for it at its counter. */
@Component
class FeeDesk {

    /** Register in which numbers of receipts run. */
    static final String REGISTER = "bien-lai";

    private final Readers readers;
    private final Catalogue catalogue;
    private final ReceiptStore receipts;

    FeeDesk(Readers readers, Catalogue catalogue, ReceiptStore receipts) {
        this.readers = readers;
        this.catalogue = catalogue;
        this.receipts = receipts;
    }

    Dossier open(Actor actor, DossierNumber number) {
        return readers.openFor(
                actor, Permission.FEE_TAKE, number, dossier -> dossier.facts().receiving());
    }

    /** A receipt of that dossier. */
    FeeReceipt receipt(Dossier dossier, UUID id) {
        return receipts.of(dossier.facts().id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(DossierException.NoSuchPaper::new);
    }

    /** The amount that was published when the dossier was handed in (I15). */
    Optional<Fee.Amount> amount(Dossier dossier) {
        return catalogue
                .version(dossier.facts().governing().procedureVersion())
                .fee()
                .amount();
    }
}
