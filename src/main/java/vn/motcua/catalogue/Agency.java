package vn.motcua.catalogue;

import java.util.Optional;

/**
 * Who decides on a dossier of this procedure.
 *
 * @param level commune: the People's Committee of the applicant's commune; else the district
 * @param department key of the competent department of the district; none where only the commune decides
 * @param name as shown to people
 */
public record Agency(Level level, Optional<String> department, LocalText name) {}
