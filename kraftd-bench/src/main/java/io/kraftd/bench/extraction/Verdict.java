package io.kraftd.bench.extraction;

/** How one header value was read. */
enum Verdict {
    RIGHT,
    /** Another value than the paper's, or one where the paper has none. */
    WRONG,
    MISSING
}
