package vn.motcua.catalogue;

/** Which level of government decides. */
public enum Level {
    COMMUNE,
    DISTRICT,
    DISTRICT_AND_COMMUNE;

    /** Whether the given level takes part in this one. */
    public boolean includes(Level other) {
        return this == other || this == DISTRICT_AND_COMMUNE;
    }
}
