/** Inside of the bookings: rules, use cases, rows, jobs. */
@NullMarked
package vn.motcua.booking.internal;

import org.jspecify.annotations.NullMarked;
