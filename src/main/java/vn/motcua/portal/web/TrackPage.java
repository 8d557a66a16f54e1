package vn.motcua.portal.web;

import java.util.Optional;
import vn.motcua.dossier.Tracked;
import vn.motcua.shared.DomainException;

/**
 * How far a dossier is, to anybody.
 *
 * @param number as typed
 * @param refused why nothing is shown: no such number, wrong figures of the slip, or too many tries
 */
public record TrackPage(String number, Optional<Tracked> tracked, Optional<DomainException> refused) {}
