/** Reading a locality's file, the tables, and the picture of all units that is kept in memory. */
@NullMarked
package vn.motcua.organisation.internal;

import org.jspecify.annotations.NullMarked;
