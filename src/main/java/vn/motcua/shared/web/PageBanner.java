package vn.motcua.shared.web;

import java.util.Locale;
import java.util.Optional;

/** Time as pages show it; implemented by the module that knows office time. */
public interface PageBanner {

    /** The line about the demonstration date that stands on every page; absent at a real locality. */
    Optional<String> line(Locale locale);

    /** The hour and day of now, for the head of officers' pages. */
    String now(Locale locale);
}
