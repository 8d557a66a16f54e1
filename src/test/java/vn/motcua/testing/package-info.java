/** What tests share: one application with the demonstration district on its own database, a browser, registries. */
@NullMarked
package vn.motcua.testing;

import org.jspecify.annotations.NullMarked;
