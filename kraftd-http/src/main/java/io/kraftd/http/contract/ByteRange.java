package io.kraftd.http.contract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, 14).
 *
 * @param from the first byte, from 0
 * @param to the last byte
 */
public record ByteRange(long from, long to) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Whether this asks for one range of bytes; anything else is passed over and the whole file sent. */
    static boolean isOne(String header) {
        Matcher matcher = ONE.matcher(header.replace(" ", ""));
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return false;
        }
        return matcher.group(1).isEmpty()
                || matcher.group(2).isEmpty()
                || Long.parseLong(matcher.group(1)) <= Long.parseLong(matcher.group(2));
    }

    /** The range that is asked for of a file of this size; empty when the file has none of it. */
    static Optional<ByteRange> of(String header, long size) {
        Matcher matcher = ONE.matcher(header.replace(" ", ""));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not one range");
        }
        String first = matcher.group(1);
        String last = matcher.group(2);
        long from = first.isEmpty() ? Math.max(0, size - Long.parseLong(last)) : Long.parseLong(first);
        long to = first.isEmpty() || last.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(last));
        return from > to ? Optional.empty() : Optional.of(new ByteRange(from, to));
    }

    /** How many bytes. */
    long length() {
        return to - from + 1;
    }
}
