/** The case engine beside an embedded Flowable and beside bare SQL. */
@NullMarked
package vn.motcua.bench.cases;

import org.jspecify.annotations.NullMarked;
