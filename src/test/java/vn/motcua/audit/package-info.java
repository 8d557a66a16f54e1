@NullMarked
package vn.motcua.audit;

import org.jspecify.annotations.NullMarked;
