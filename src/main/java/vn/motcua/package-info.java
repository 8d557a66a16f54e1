/** Một Cửa, "one door": the application itself. Everything of substance lives in the modules below it. */
@NullMarked
package vn.motcua;

import org.jspecify.annotations.NullMarked;
