package vn.motcua.notification;

/**
 * Where a message goes.
 *
 * @param address for e-mail the address in lower case; for SMS the number in international form, {@code +84912345678}
 * @param masked the address as others may see it, with its middle hidden
 */
public record Recipient(Channel channel, String address, String masked) {

    /** For logs: addresses of persons never go there. */
    @Override
    public String toString() {
        return "Recipient[" + channel + "]";
    }
}
