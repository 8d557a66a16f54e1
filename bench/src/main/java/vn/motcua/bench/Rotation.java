package vn.motcua.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order of one round: everybody once, each round beginning with another, so that none always follows the same. */
public final class Rotation {

    private Rotation() {}

    /** Begins one further with every round and turns around in every second one. */
    public static <T> List<T> of(List<T> all, int round) {
        var order = new ArrayList<>(all);
        Collections.rotate(order, -(round % all.size()));
        return round % 2 == 0 ? order : order.reversed();
    }
}
