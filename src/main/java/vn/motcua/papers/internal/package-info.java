/** How papers are made: fonts, the step from template text to a document, the PDF writer. */
@NullMarked
package vn.motcua.papers.internal;

import org.jspecify.annotations.NullMarked;
