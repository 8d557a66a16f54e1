package vn.motcua.desk.web;

import vn.motcua.dossier.DaysOff;

/**
 * A decision about the days off with what it moved.
 *
 * @param later whether this is not the first page
 * @param done what has just been done, or empty
 */
public record DaysOffDecisionPage(DaysOff.Moved moved, boolean later, String done) {}
