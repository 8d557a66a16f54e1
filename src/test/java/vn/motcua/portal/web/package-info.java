/** Tests of the citizens' pages. */
@NullMarked
package vn.motcua.portal.web;

import org.jspecify.annotations.NullMarked;
