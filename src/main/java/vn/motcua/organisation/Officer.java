package vn.motcua.organisation;

/**
 * An officer as a person. In the order of the office an officer acts only in a {@link Post}.
 *
 * @param account the name the officer signs in with: that of the first post the officer held
 */
public record Officer(OfficerId id, String name, String account) {}
