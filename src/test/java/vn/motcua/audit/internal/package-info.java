@NullMarked
package vn.motcua.audit.internal;

import org.jspecify.annotations.NullMarked;
