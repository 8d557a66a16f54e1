@NullMarked
package vn.motcua.desk.web;

import org.jspecify.annotations.NullMarked;
