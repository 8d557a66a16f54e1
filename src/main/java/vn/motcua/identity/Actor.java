package vn.motcua.identity;

/**
 * Who does something, as the use cases see it. Built anew for every request from the account, so that a closed account
 * or an ended post loses its rights at once.
 */
public sealed interface Actor permits Guest, Citizen, OfficerInPost, SystemActor {}
