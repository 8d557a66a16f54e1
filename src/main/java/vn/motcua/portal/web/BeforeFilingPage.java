package vn.motcua.portal.web;

import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;

/**
 * What one should know and have before the form is begun.
 *
 * @param sample whether the form is shown filled in
 */
public record BeforeFilingPage(ProcedureVersion version, ProcedureWords words, boolean sample) {}
