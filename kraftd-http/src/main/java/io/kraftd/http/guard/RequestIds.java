package io.kraftd.http.guard;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names every request, so that an answer and its log lines can be brought together. */
public final class RequestIds {
    /** The header that carries the id both ways. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final String process;
    private final AtomicLong count = new AtomicLong();

    /** Ids that no other process makes. */
    public RequestIds() {
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        process = HexFormat.of().formatHex(random);
    }

    /** The client's own id when it is harmless (1 to 64 letters, digits, dots, dashes); otherwise a new one. */
    public String of(@Nullable String offered) {
        return offered != null && FORM.matcher(offered).matches() ? offered : next();
    }

    private String next() {
        return process + "-" + Long.toString(count.incrementAndGet(), Character.MAX_RADIX);
    }
}
