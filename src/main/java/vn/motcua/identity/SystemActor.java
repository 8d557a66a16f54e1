package vn.motcua.identity;

/**
 * The platform itself, acting because a moment has come and not because somebody asked: due acts, deliveries after the
 * commit, the first start.
 *
 * @param name what acts, in English words, for example "sealing job"
 */
public record SystemActor(String name) implements Actor {}
