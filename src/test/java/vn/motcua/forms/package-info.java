@NullMarked
package vn.motcua.forms;

import org.jspecify.annotations.NullMarked;
