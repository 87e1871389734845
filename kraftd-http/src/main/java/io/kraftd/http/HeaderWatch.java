package io.kraftd.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpParser;

/** Parses requests and remembers whether the {@code Authorization} header is longer than any that counts. */
final class HeaderWatch extends HttpParser {
    private static final byte[] NAME = "authorization:".getBytes(StandardCharsets.US_ASCII);

    /** What headers end with: carriage return and line feed, twice. */
    private static final int END = 0x0D0A0D0A;

    private static final int LONGEST_VALUE = 8 * 1024;

    /** How much of the name the current line begins with; -1 when it begins with something else. */
    private int matched;

    private int valueLength;

    HeaderWatch(RequestHandler handler, int maxHeaderBytes, HttpCompliance compliance) {
        super(handler, maxHeaderBytes, compliance);
    }

    @Override
    public boolean parseNext(ByteBuffer buffer) {
        if (isStart()) {
            valueLength = 0;
        }
        if (inHeaderState() && !isShort(buffer)) {
            for (int at = buffer.position(); at < buffer.limit(); at++) {
                look(buffer.get(at));
            }
        }
        return super.parseNext(buffer);
    }

    // why: almost all headers come whole, and then what comes tells by its length that none is too long.
    private boolean isShort(ByteBuffer buffer) {
        int length = buffer.remaining();
        return isStart()
                && length >= Integer.BYTES
                && length <= LONGEST_VALUE
                && buffer.getInt(buffer.limit() - Integer.BYTES) == END;
    }

    boolean authorizationIsTooLong() {
        return valueLength > LONGEST_VALUE;
    }

    private void look(byte one) {
        if (one == '\n') {
            matched = 0;
        } else if (matched == NAME.length) {
            valueLength++;
        } else if (matched >= 0) {
            matched = Character.toLowerCase((char) one) == NAME[matched] ? matched + 1 : -1;
        }
    }
}
