package vn.motcua.forms;

import java.util.List;

/**
 * Answers taken over from a page or from the API.
 *
 * @param dropped names that were sent but not kept, since no such question exists or it is not asked in this case
 */
public record Bound(Answers answers, List<String> dropped) {

    public Bound {
        dropped = List.copyOf(dropped);
    }
}
