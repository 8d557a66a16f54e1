package vn.motcua.workflow;

/** Where a consulted agency stands. */
public enum Stance {
    NO_OBJECTION("no-objection"),
    OBJECTION("objection");

    private final String code;

    Stance(String code) {
        this.code = code;
    }

    /** The outcome code of the opinion's row. */
    public String code() {
        return code;
    }
}
