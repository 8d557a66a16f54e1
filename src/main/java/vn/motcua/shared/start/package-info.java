@NullMarked
package vn.motcua.shared.start;

import org.jspecify.annotations.NullMarked;
