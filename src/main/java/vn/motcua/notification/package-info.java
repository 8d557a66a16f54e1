/**
 * Messages to people by e-mail and SMS: staged in the transaction of what they tell of, delivered by a job afterwards,
 * kept until delivered, refused or out of date. Knows addresses and words, not whose they are.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.motcua.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
