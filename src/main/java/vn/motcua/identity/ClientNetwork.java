package vn.motcua.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a try comes from. Of an IPv6 address only the network part counts: whoever has one has 2^64 of them.
 *
 * <p>Behind a proxy {@code server.forward-headers-strategy=native} makes the container read the address that the proxy
 * reports; without it every visitor would be the proxy.
 */
public final class ClientNetwork {

    private static final int NETWORK_BYTES = 8;

    private ClientNetwork() {}

    /** The network of an address. */
    public static String of(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
