/**
 * Half hours at the counter that people book where a matter must be done in person: which are free, whose they are, who
 * came. Derived from the working hours of the locality; nothing of a dossier is kept here.
 *
 * <p>Names and telephone numbers are removed some time after the day ({@code docs/booking.md}).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "calendar", "audit", "notification", "organisation", "identity", "catalogue"})
package vn.motcua.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
