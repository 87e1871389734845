package io.kraftd.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests whose headers were cut off because there were too many bytes of them. */
final class EndlessHeaders {
    private static final Logger LOG = LoggerFactory.getLogger(EndlessHeaders.class);
    private static final int MOST_DISCARDED = 4 * 1024 * 1024;
    private static final long LONGEST_NANOS = 1_000_000_000L;
    private static final long QUIET_MILLIS = 20;
    private static final int QUIET_TIMES = 5;

    private EndlessHeaders() {}

    /** Whether it was the one with the access token that had too many. */
    static boolean ofAToken(Request request) {
        return request.getConnectionMetaData().getConnection() instanceof HttpConnection connection
                && connection.getParser() instanceof HeaderWatch watch
                && watch.authorizationIsTooLong();
    }

    /** Throws away what the client still sends, for a while: it would see a reset connection instead of the answer. */
    static void discard(Request request) {
        Connection connection = request.getConnectionMetaData().getConnection();
        try {
            discard(connection.getEndPoint());
        } catch (IOException gone) {
            LOG.debug("The client went away before it had sent all", gone);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void discard(EndPoint endPoint) throws IOException, InterruptedException {
        ByteBuffer buffer = ByteBuffer.allocate(16 * 1024).limit(0);
        long end = System.nanoTime() + LONGEST_NANOS;
        int discarded = 0;
        int quiet = 0;
        while (quiet < QUIET_TIMES && discarded < MOST_DISCARDED && System.nanoTime() < end) {
            int count = endPoint.fill(buffer);
            buffer.clear().limit(0);
            if (count < 0) {
                return;
            }
            discarded += count;
            quiet = count == 0 ? quiet + 1 : 0;
            if (count == 0) {
                Thread.sleep(QUIET_MILLIS);
            }
        }
    }
}
