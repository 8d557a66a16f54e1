package vn.motcua.catalogue;

/**
 * A field of public administration, as procedures are grouped by ("lĩnh vực").
 *
 * @param code short name for addresses, without accents
 */
public record Sector(String code, String name) {}
