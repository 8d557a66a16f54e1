@NullMarked
package vn.motcua.journey;

import org.jspecify.annotations.NullMarked;
