package vn.motcua.shared.web;

import java.util.Optional;

/** Tells the menu of officers' pages how much waits; implemented by the module that has the work. */
@FunctionalInterface
public interface RailCounts {

    /** How much work waits for the officer of this request; absent for all others. */
    Optional<String> waiting();
}
