@NullMarked
package vn.motcua.notification.internal;

import org.jspecify.annotations.NullMarked;
