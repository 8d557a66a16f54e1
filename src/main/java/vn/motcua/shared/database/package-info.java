@NullMarked
package vn.motcua.shared.database;

import org.jspecify.annotations.NullMarked;
