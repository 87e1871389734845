package io.kraftd.json.moving;

import java.util.List;

/**
 * What came of reading a file.
 *
 * @param read what the file holds
 * @param added what was not there before
 * @param differing what is there, or ought to be, and is not the same; kind, owner and key of each
 * @param complete whether the file has its last line, and that line the right counts
 */
public record Report(Counts read, Counts added, List<String> differing, boolean complete) {
    public Report {
        differing = List.copyOf(differing);
    }

    /** Whether everything of a whole file is in the store just as it was. */
    public boolean isGood() {
        return complete && differing.isEmpty();
    }
}
