@NullMarked
package vn.motcua.dossier.internal;

import org.jspecify.annotations.NullMarked;
