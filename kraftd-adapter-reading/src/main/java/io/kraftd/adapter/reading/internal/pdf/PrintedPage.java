package io.kraftd.adapter.reading.internal.pdf;

import io.kraftd.domain.layout.Page;

/** A page as its text layer has it, and how far that can be read. */
record PrintedPage(Page page, Legibility legibility) {
    /** What a page without recognition is worth. */
    enum Legibility {
        /** Its text is there. */
        TEXT,
        /** What is to be read on it is drawn and not written. */
        PICTURE,
        /** Its text does not say which letters it is made of, or says the wrong ones. */
        GARBLED,
        /** Nothing is on it. */
        EMPTY
    }
}
