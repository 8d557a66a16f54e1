/** Inside of the catalogue: the first load, the tables and the search index. */
@NullMarked
package vn.motcua.catalogue.internal;

import org.jspecify.annotations.NullMarked;
