/** How long checking answers takes. */
@NullMarked
package vn.motcua.bench.forms;

import org.jspecify.annotations.NullMarked;
