package vn.motcua.shared.web;

import java.util.Optional;

/** Tells the page who is signed in; implemented by the module that knows accounts. */
@FunctionalInterface
public interface Viewers {

    Optional<Viewer> current();
}
