package vn.motcua.catalogue;

/** Names one version of a form or of a route that belongs to a procedure version. */
public record DefinitionReference(String code, int version) {}
