package vn.motcua.identity.web;

import java.util.List;
import vn.motcua.papers.Svg;

/** The pages of the second factor. */
public sealed interface FactorPage {

    /**
     * Whether it is on.
     *
     * @param left codes for a lost telephone that are left
     * @param required whether officers must have one here
     */
    record Standing(boolean on, int left, boolean required, String target, List<Complaint> complaints)
            implements FactorPage {}

    /**
     * Tying a telephone.
     *
     * @param drawing what the telephone reads
     * @param secret the same for typing, in groups of four
     */
    record Tying(Svg drawing, String secret, String target, List<Complaint> complaints) implements FactorPage {}

    /**
     * Tied.
     *
     * @param codes for a lost telephone, shown this once
     * @param on where to go on to
     */
    record Tied(List<String> codes, String on) implements FactorPage {}
}
