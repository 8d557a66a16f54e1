/**
 * Who is acting, and what that person may do: accounts of citizens and officers, sign-in, sessions, tokens for the
 * API, and the one matrix of permissions. Officers act in a post; the post, not the person, carries the right to act.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "papers", "notification", "organisation"})
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
