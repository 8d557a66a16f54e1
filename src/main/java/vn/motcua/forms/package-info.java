/**
 * What is asked of people: form definitions as data, in versions that never change once published.
 *
 * <p>One definition gives the page, its validation, the API and the summary for check-answers, desk and papers; see
 * docs/forms.md. Knows no procedure, no dossier and no file, only answers and hashes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.motcua.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
