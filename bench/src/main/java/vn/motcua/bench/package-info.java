/** How fast the application is, beside a peer and beside the bare limit, in one run. */
@NullMarked
package vn.motcua.bench;

import org.jspecify.annotations.NullMarked;
