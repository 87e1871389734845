package io.kraftd.http.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The proxies that requests may come through. What one of them adds to {@code X-Forwarded-For} is believed; whatever anybody
 * else writes there is not, so the header is read from its end up to the first address that is no proxy.
 */
public record Proxies(List<Network> networks) {
    /** Nothing stands between the clients and this server. */
    public static final Proxies NONE = new Proxies(List.of());

    private static final Pattern NUMERIC =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** An address and how many of its leading bits count. */
    public record Network(InetAddress address, int bits) {
        boolean holds(InetAddress other) {
            byte[] mine = address.getAddress();
            byte[] theirs = other.getAddress();
            if (mine.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if (((mine[bit / 8] ^ theirs[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    public Proxies {
        networks = List.copyOf(networks);
    }

    /** Addresses and networks such as {@code 10.0.0.0/8, 192.0.2.7, fd00::/8}; {@link IllegalArgumentException} for others. */
    public static Proxies of(String list) {
        return new Proxies(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Proxies::network)
                .toList());
    }

    /** Whom a request is from that came from {@code remote}, with these {@code X-Forwarded-For} headers. */
    public String client(String remote, List<String> forwardedFor) {
        if (forwardedFor.isEmpty()) {
            return remote.toLowerCase(Locale.ROOT);
        }
        List<String> way = new ArrayList<>(List.of(remote));
        List<String> added = new ArrayList<>();
        forwardedFor.forEach(header -> added.addAll(Arrays.asList(header.split(","))));
        Collections.reverse(added);
        added.stream().map(String::strip).takeWhile(Proxies::isNumeric).forEach(way::add);
        int hop = 0;
        while (hop + 1 < way.size() && isProxy(way.get(hop))) {
            hop++;
        }
        return way.get(hop).toLowerCase(Locale.ROOT);
    }

    private boolean isProxy(String numeric) {
        return networks.stream().anyMatch(network -> network.holds(address(numeric)));
    }

    private static boolean isNumeric(String text) {
        try {
            address(text);
            return true;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static Network network(String text) {
        String[] parts = text.split("/", 2);
        InetAddress address = address(parts[0]);
        int most = address.getAddress().length * 8;
        int bits = parts.length == 1 ? most : bits(parts[1], text);
        if (bits > most) {
            throw refused(text);
        }
        return new Network(address, bits);
    }

    private static int bits(String digits, String text) {
        if (!digits.matches("[0-9]{1,3}")) {
            throw refused(text);
        }
        return Integer.parseInt(digits);
    }

    // why: a name would be looked up, and who writes the header would choose what is looked up.
    private static InetAddress address(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (!NUMERIC.matcher(bare).matches()) {
            throw refused(text);
        }
        try {
            return InetAddress.getByName(bare);
        } catch (UnknownHostException e) {
            throw refused(text);
        }
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(
                "expected addresses or networks such as 10.0.0.0/8, not \"%s\"".formatted(text));
    }
}
