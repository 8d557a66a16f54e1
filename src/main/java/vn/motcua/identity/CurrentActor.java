package vn.motcua.identity;

/** Who sent the request that is being answered. Controllers ask it once and hand the actor on to the use case. */
public interface CurrentActor {

    /** The actor of this request; {@link Guest} when nobody has signed in, and outside of any request. */
    Actor get();
}
