package vn.motcua.dossier;

import java.util.List;

/**
 * Whom a counter may mean.
 *
 * @param more whether others fit too: more words would tell them apart
 */
public record KnownPersons(List<KnownPerson> persons, boolean more) {

    public KnownPersons {
        persons = List.copyOf(persons);
    }
}
