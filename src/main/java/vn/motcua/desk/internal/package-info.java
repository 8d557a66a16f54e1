@NullMarked
package vn.motcua.desk.internal;

import org.jspecify.annotations.NullMarked;
