package vn.motcua.identity.internal;

import vn.motcua.identity.AccountId;

/**
 * Who has proved an address and may be signed in now.
 *
 * @param target page to go on to, or empty
 */
public record Entered(AccountId account, String target) {}
