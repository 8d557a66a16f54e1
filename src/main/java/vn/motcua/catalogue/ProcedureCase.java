package vn.motcua.catalogue;

/** One of the situations in which people need the procedure; each has its own papers. */
public record ProcedureCase(String key, LocalText title) {}
