package vn.motcua.identity.internal;

/**
 * A name and a password as somebody typed them.
 *
 * @param address where the try comes from, as {@code ClientNetwork} reads it
 */
public record Credentials(String name, String password, String address) {

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
