/**
 * Time as an office counts it: office time, working days and hours, holidays and make-up days, due dates and the words
 * that explain them. Knows nothing of dossiers; what it answers about is a reception, a limit and the intervals of a clock.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
