package io.kraftd.http.body;

import io.kraftd.http.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bytes of a request body: taken within bounds, or thrown away so that the client hears the answer. */
public final class BodyStream {
    private static final Logger LOG = LoggerFactory.getLogger(BodyStream.class);
    private static final String BEGUN = BodyStream.class.getName();
    private static final String KEPT = BEGUN + ".kept";
    private static final long MOST_DISCARDED = 256L * 1024 * 1024;
    private static final Duration LONGEST_DISCARD = Duration.ofSeconds(5);

    private BodyStream() {}

    /** What was read whole already, to be read again. */
    static void keep(HttpServletRequest request, byte[] bytes) {
        request.setAttribute(KEPT, bytes);
    }

    static InputStream open(HttpServletRequest request, long most, Problem tooLarge, Duration patience)
            throws IOException {
        if (request.getAttribute(KEPT) instanceof byte[] kept) {
            return new ByteArrayInputStream(kept);
        }
        request.setAttribute(BEGUN, true);
        return new BoundedInput(request.getInputStream(), most, tooLarge, patience);
    }

    /**
     * Reads on after an error was answered, for a while and up to a size: a client that is still sending would otherwise
     * see its connection reset instead of the answer. A client that waits for leave to send is not asked to.
     */
    public static void discard(HttpServletRequest request) {
        boolean waitsForLeave = request.getHeader("Expect") != null && request.getAttribute(BEGUN) == null;
        if (waitsForLeave || !RequestHeaders.hasBody(request)) {
            return;
        }
        try {
            discard(request.getInputStream());
        } catch (IOException gone) {
            LOG.debug("The client went away before it had sent all", gone);
        }
    }

    private static void discard(InputStream in) throws IOException {
        byte[] buffer = new byte[32 * 1024];
        long end = System.nanoTime() + LONGEST_DISCARD.toNanos();
        long discarded = 0;
        int count = in.read(buffer);
        while (count >= 0 && discarded < MOST_DISCARDED && System.nanoTime() < end) {
            discarded += count;
            count = in.read(buffer);
        }
    }
}
