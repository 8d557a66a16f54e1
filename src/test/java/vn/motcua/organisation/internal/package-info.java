@NullMarked
package vn.motcua.organisation.internal;

import org.jspecify.annotations.NullMarked;
