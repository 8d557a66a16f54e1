/** Bookings for programs; the pages stand in portal and desk. */
@NullMarked
package vn.motcua.booking.web;

import org.jspecify.annotations.NullMarked;
