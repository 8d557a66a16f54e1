/** The application's pages under a steady stream of visitors. */
@NullMarked
package vn.motcua.bench.pages;

import org.jspecify.annotations.NullMarked;
