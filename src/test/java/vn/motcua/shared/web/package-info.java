@NullMarked
package vn.motcua.shared.web;

import org.jspecify.annotations.NullMarked;
