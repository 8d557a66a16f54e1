package vn.motcua.organisation.internal;

import java.util.List;

/** One thing that is wrong in a locality's file; the code is the key of its sentence. */
record Problem(String code, List<Object> arguments) {

    static Problem of(String name, Object... arguments) {
        return new Problem("organisation.file." + name, List.of(arguments));
    }
}
