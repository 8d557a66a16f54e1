/** How long lists take among few dossiers and among many. */
@NullMarked
package vn.motcua.bench.lists;

import org.jspecify.annotations.NullMarked;
