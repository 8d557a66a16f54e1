package vn.motcua.catalogue;

/** One step of the way of a dossier, in plain words. */
public record ProcedureStep(LocalText title, LocalText detail) {}
