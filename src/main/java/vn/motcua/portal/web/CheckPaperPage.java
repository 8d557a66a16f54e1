package vn.motcua.portal.web;

import java.util.Optional;
import vn.motcua.dossier.CheckedPaper;

/** Whether a paper was issued here. */
public record CheckPaperPage(Optional<CheckedPaper> paper) {}
