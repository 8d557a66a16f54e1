package vn.motcua.workflow;

/** One kind of work that a list can be narrowed to, in words of the latest of it. */
public record Facet(String code, String name) {}
