/** Tests of the catalogue. */
@NullMarked
package vn.motcua.catalogue;

import org.jspecify.annotations.NullMarked;
