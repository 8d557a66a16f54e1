/** Rules that hold for the whole source tree, each with its reason. A new exception is written here, with its own. */
@NullMarked
package vn.motcua.architecture;

import org.jspecify.annotations.NullMarked;
