/** Inside of workflow: reading route files, the published routes, the table of work items. */
@NullMarked
package vn.motcua.workflow.internal;

import org.jspecify.annotations.NullMarked;
