@NullMarked
package vn.motcua.files.web;

import org.jspecify.annotations.NullMarked;
