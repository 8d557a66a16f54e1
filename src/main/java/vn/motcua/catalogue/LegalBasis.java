package vn.motcua.catalogue;

/** A legal document the procedure rests on. */
public record LegalBasis(String number, String title) {}
