package vn.motcua.portal.web;

import java.util.Optional;
import vn.motcua.dossier.Tracked;

/**
 * How far a dossier is, to anybody.
 *
 * @param number as typed
 * @param unknown whether a number was asked for that is none of ours, or is somebody's whose state nobody may know
 */
public record TrackPage(String number, Optional<Tracked> tracked, boolean unknown) {}
