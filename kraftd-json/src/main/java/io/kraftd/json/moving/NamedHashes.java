package io.kraftd.json.moving;

import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Every SHA-256 that stands in a text of ours, whatever the member that holds it is called: 64 digits of lower-case
 * hexadecimal and no more. Some name contents, some name something else.
 */
final class NamedHashes {
    private static final int DIGITS = 64;
    private static final int BUFFER = 1 << 16;
    private static final int GZIP = 0x8b1f;

    private NamedHashes() {}

    /** Those in an item. */
    static Set<Sha256> in(byte[] json) throws IOException {
        return scanned(new ByteArrayInputStream(json));
    }

    /** Those in a body, which is packed JSON; none in a file that somebody handed in. */
    static Set<Sha256> in(Content content) throws IOException {
        try (InputStream bytes = new BufferedInputStream(content.open(), BUFFER)) {
            bytes.mark(2);
            boolean packed = (bytes.read() | bytes.read() << 8) == GZIP;
            bytes.reset();
            return packed ? scanned(new GZIPInputStream(bytes, BUFFER)) : Set.of();
        } catch (ZipException | EOFException packedByOthers) {
            return Set.of();
        }
    }

    private static Set<Sha256> scanned(InputStream text) throws IOException {
        Set<Sha256> found = new HashSet<>();
        byte[] buffer = new byte[BUFFER];
        StringBuilder digits = new StringBuilder();
        for (int many = text.read(buffer); many >= 0; many = text.read(buffer)) {
            for (int at = 0; at < many; at++) {
                if (isDigit(buffer[at])) {
                    digits.append((char) buffer[at]);
                } else if (digits.length() > 0) {
                    take(digits, found);
                }
            }
        }
        take(digits, found);
        return found;
    }

    private static void take(StringBuilder digits, Set<Sha256> found) {
        if (digits.length() == DIGITS) {
            found.add(new Sha256(digits.toString()));
        }
        digits.setLength(0);
    }

    private static boolean isDigit(byte letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
    }
}
