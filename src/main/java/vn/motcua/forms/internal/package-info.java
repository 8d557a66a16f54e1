/** The inside of forms: reading files, checking, binding, rendering. */
@NullMarked
package vn.motcua.forms.internal;

import org.jspecify.annotations.NullMarked;
