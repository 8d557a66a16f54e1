@NullMarked
package vn.motcua.files.internal;

import org.jspecify.annotations.NullMarked;
