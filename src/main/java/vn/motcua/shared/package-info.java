/**
 * The ground everything stands on: ids, errors, keyset pages, jobs, the embedded database and the page plumbing.
 *
 * <p>Knows no word of the office. Open to every module; kept under forty files.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package vn.motcua.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
