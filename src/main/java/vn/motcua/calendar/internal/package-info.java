@NullMarked
package vn.motcua.calendar.internal;

import org.jspecify.annotations.NullMarked;
