/** Tests of the catalogue's tables and search. */
@NullMarked
package vn.motcua.catalogue.internal;

import org.jspecify.annotations.NullMarked;
