package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import vn.motcua.identity.ClientNetwork;

/** Where a try comes from. */
final class ClientAddress {

    private ClientAddress() {}

    static String of(HttpServletRequest request) {
        return ClientNetwork.of(request.getRemoteAddr());
    }

    static String network(String address) {
        return ClientNetwork.of(address);
    }
}
