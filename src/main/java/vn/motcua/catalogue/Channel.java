package vn.motcua.catalogue;

/** Ways to hand in a dossier and, with it, the ways a procedure publishes its limits (one-stop rule R-03). */
public enum Channel {
    DIRECT,
    ONLINE,
    POST
}
