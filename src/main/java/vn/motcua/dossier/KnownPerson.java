package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody a counter knows, with just enough to tell people apart.
 *
 * @param identity number of the identity paper, its middle hidden; may be empty
 * @param phone telephone number, its middle hidden; may be empty
 * @param place commune or district of residence; may be empty
 * @param seen when the person was last here; absent for an account that has no dossier here
 */
public record KnownPerson(
        PersonKey key, String name, String identity, String phone, String place, Optional<Instant> seen) {}
