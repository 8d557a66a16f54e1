package vn.motcua.identity;

/** How far a permission reaches for one who has it. */
public enum Reach {
    /** Not at all. */
    NONE("-"),
    /** What is one's own: for an officer the unit of the post, for a citizen the own dossiers. */
    OWN("own"),
    /** The whole locality. */
    ALL("all");

    private final String sign;

    Reach(String sign) {
        this.sign = sign;
    }

    /** As it stands in the matrix. */
    public String sign() {
        return sign;
    }
}
