@NullMarked
package vn.motcua.forms.internal;

import org.jspecify.annotations.NullMarked;
