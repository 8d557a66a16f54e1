package vn.motcua.organisation.internal;

/** How a unit came to answer for another. */
enum SuccessionKind {
    /** Hợp nhất, sáp nhập: several units became one. */
    MERGER,
    /** Chia, tách: one unit became several. */
    SPLIT,
    /** Chuyển nhiệm vụ: duties moved to a unit that is not its heir as a whole. */
    DUTIES
}
