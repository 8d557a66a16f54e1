package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Optional;

/** Reads the names of constants. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> Optional<E> of(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
