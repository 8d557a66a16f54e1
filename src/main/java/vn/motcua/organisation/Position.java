package vn.motcua.organisation;

/** A point in WGS 84, in degrees. */
public record Position(double longitude, double latitude) {}
