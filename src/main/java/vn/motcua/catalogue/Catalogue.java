package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * The published procedures. Reading them is open to everybody: that they are disclosed is the law (NĐ 63/2010 Đ16).
 */
public interface Catalogue {

    /** Searches the versions in force today (office time). Nothing found is an empty list, not an error. */
    ProcedureList search(ProcedureQuery query);

    /**
     * The version of a procedure in force today (office time).
     *
     * @throws CatalogueException.UnknownProcedure if there is none
     */
    ProcedureVersion procedure(ProcedureCode code);

    /**
     * The version of a procedure in force on a day.
     *
     * @throws CatalogueException.UnknownProcedure if there is none
     */
    ProcedureVersion version(ProcedureCode code, LocalDate on);

    /**
     * The version a dossier was received under, in force or not.
     *
     * @throws CatalogueException.UnknownProcedure if there is none
     */
    ProcedureVersion version(ProcedureVersionId id);

    /** Whether people may book a half hour at the counter for dossiers of this version. */
    boolean takesBookings(ProcedureVersionId id);

    /** How many procedures are in force today (office time). */
    int count();

    /** The sectors that have a procedure in force today, by name. */
    List<Sector> sectors();

    /** The departments of the district that decide on some procedure in force today, by name. */
    List<Agency> departments();
}
