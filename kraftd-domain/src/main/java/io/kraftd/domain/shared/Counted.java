package io.kraftd.domain.shared;

/** How many of something, as a phrase. */
public final class Counted {
    private Counted() {}

    /** The number with the words that go with it: {@code 1 line has}, {@code 2 lines have}. */
    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
