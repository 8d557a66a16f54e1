package vn.motcua.dossier.internal;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.LedgerPeriod;
import vn.motcua.dossier.LedgerRow;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.KeysetPage;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseRows;

/** The register is that of the officer's own unit, so there is none of another unit to open; a dossier's sheet there is. */
@Component
class LedgerUseCases implements UseCaseRows {

    private final Births births;
    private final BirthPlace place;
    private final ReadLedger read;
    private final PrintLedger print;
    private final ExportLedger export;
    private final PrintControlSheet control;

    LedgerUseCases(
            Births births,
            BirthPlace place,
            ReadLedger read,
            PrintLedger print,
            ExportLedger export,
            PrintControlSheet control) {
        this.births = births;
        this.place = place;
        this.read = read;
        this.print = print;
        this.export = export;
        this.control = control;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        matrix.row(ReadLedger.class, Permission.LEDGER_READ, this::received, this::requireListed);
        matrix.row(PrintLedger.class, Permission.LEDGER_READ, this::received, (actor, number) -> {
            print.print(actor, today());
            requireListed(actor, number);
        });
        matrix.row(ExportLedger.class, Permission.LEDGER_READ, this::received, (actor, number) -> {
            export.export(actor, today());
            requireListed(actor, number);
        });
        matrix.row(PrintControlSheet.class, Permission.DOSSIER_READ, this::received, control::print);
    }

    private DossierNumber received(UseCaseMatrix.Place at) {
        return births.received(at.citizen(), at.unit());
    }

    /** Refuses where the register opened is not the one the dossier stands in. */
    private void requireListed(Actor actor, DossierNumber number) {
        var page = read.read(actor, today(), null);
        while (!isOn(page, number)) {
            page = read.read(actor, today(), page.next().orElseThrow(DossierException.UnknownNumber::new));
        }
    }

    private static boolean isOn(KeysetPage<LedgerRow> page, DossierNumber number) {
        return page.items().stream().anyMatch(line -> line.number().equals(number));
    }

    private LedgerPeriod today() {
        return new LedgerPeriod(place.today(), place.today());
    }
}
