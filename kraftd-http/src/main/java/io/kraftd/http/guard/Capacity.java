package io.kraftd.http.guard;

/**
 * How much heavy work goes on at once.
 *
 * @param receiving uploads on their way in
 * @param filing uploads being told apart and kept
 * @param extracting documents being read
 * @param talking answers that wait for a language model most of their time
 * @param waiting how many may wait for each of these
 */
public record Capacity(int receiving, int filing, int extracting, int talking, int waiting) {
    /** Fits this machine's processors, and a heap of 512 MB even when every file is as large as it may be. */
    public static final Capacity DEFAULT =
            new Capacity(48, 2, Math.max(2, Runtime.getRuntime().availableProcessors()), 16, 96);

    public Capacity {
        if (receiving < 1 || filing < 1 || extracting < 1 || talking < 1 || waiting < 0) {
            throw new IllegalArgumentException("there is room for one at least");
        }
    }
}
