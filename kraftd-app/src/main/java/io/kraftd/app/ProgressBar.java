package io.kraftd.app;

import java.io.PrintWriter;

/** A bar that grows by one mark for each fiftieth of the work, and so reads in a log as it does on a screen. */
final class ProgressBar implements AutoCloseable {
    private static final int MARKS = 50;

    private final PrintWriter out;
    private final long total;
    private int marks;

    /** Begins the line; {@code total} in whatever {@link #at} counts. */
    ProgressBar(PrintWriter out, String what, long total) {
        this.out = out;
        this.total = total;
        out.print(what + " [");
        out.flush();
    }

    /** So much is done. */
    void at(long done) {
        long wanted = total == 0 ? MARKS : MARKS * Math.min(done, total) / total;
        if (wanted > marks) {
            out.print("#".repeat((int) wanted - marks));
            out.flush();
            marks = (int) wanted;
        }
    }

    /** Ends the line where it has come to. */
    @Override
    public void close() {
        out.println("]");
    }
}
