package io.kraftd.http.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What a client is counted under. */
final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** A key for counting: the IPv4 address, or the /64 network of an IPv6 one, which belongs to one customer. */
    static String key(String numeric) {
        try {
            InetAddress address = InetAddress.getByName(numeric);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
        } catch (UnknownHostException notNumeric) {
            return numeric;
        }
    }
}
