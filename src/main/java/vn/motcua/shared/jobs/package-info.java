@NullMarked
package vn.motcua.shared.jobs;

import org.jspecify.annotations.NullMarked;
