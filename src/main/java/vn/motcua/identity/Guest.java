package vn.motcua.identity;

/** Nobody in particular: a visitor who has not signed in, or an officer who has not yet chosen a post. */
public record Guest() implements Actor {}
