/** The catalogue for programs: REST interface to published procedures. */
@NullMarked
package vn.motcua.catalogue.web;

import org.jspecify.annotations.NullMarked;
