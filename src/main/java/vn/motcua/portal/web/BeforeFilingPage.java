package vn.motcua.portal.web;

import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;

/** What one should know and have before the form is begun. */
public record BeforeFilingPage(ProcedureVersion version, ProcedureWords words) {}
