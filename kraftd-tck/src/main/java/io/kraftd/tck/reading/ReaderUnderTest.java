package io.kraftd.tck.reading;

import io.kraftd.ports.reading.DocumentReader;

/** Gives the reader that the suites for reading test. */
public interface ReaderUnderTest {
    /** The reader. */
    DocumentReader reader();
}
