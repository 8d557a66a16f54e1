/** Tests of papers: what they say, whether they can be kept, whether they can be read aloud. */
@NullMarked
package vn.motcua.papers;

import org.jspecify.annotations.NullMarked;
