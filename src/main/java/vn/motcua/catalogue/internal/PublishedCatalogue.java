package vn.motcua.catalogue.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Agency;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CatalogueException;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureVersionId;
import vn.motcua.catalogue.Sector;

/** The catalogue as the tables of this module hold it, read once for each publication and day. */
@Component
class PublishedCatalogue implements Catalogue {

    private final Publications publications;
    private final VersionQueries versions;

    PublishedCatalogue(Publications publications, VersionQueries versions) {
        this.publications = publications;
        this.versions = versions;
    }

    @Override
    public ProcedureList search(ProcedureQuery query) {
        return new ProcedureSearch(publications.current().content(), query).answer();
    }

    @Override
    public ProcedureVersion procedure(ProcedureCode code) {
        var publication = publications.current();
        return publication.version(code, () -> inForce(code, publication.stamp().day()));
    }

    @Override
    public ProcedureVersion version(ProcedureCode code, LocalDate on) {
        var publication = publications.current();
        return on.equals(publication.stamp().day())
                ? publication.version(code, () -> inForce(code, on))
                : inForce(code, on);
    }

    @Override
    public ProcedureVersion version(ProcedureVersionId id) {
        return publications
                .current()
                .version(
                        id,
                        () -> versions.byId(id)
                                .orElseThrow(() -> new CatalogueException.UnknownProcedure(id.toString())));
    }

    private ProcedureVersion inForce(ProcedureCode code, LocalDate day) {
        return versions.inForce(code, day).orElseThrow(() -> new CatalogueException.UnknownProcedure(code.value()));
    }

    @Override
    public boolean takesBookings(ProcedureVersionId id) {
        return versions.takesBookings(id);
    }

    @Override
    public int count() {
        return publications.current().content().listed().size();
    }

    @Override
    public List<Sector> sectors() {
        return publications.current().content().sectors();
    }

    @Override
    public List<Agency> departments() {
        return publications.current().content().departments();
    }
}
