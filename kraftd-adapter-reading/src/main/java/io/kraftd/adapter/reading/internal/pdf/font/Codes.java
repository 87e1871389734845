package io.kraftd.adapter.reading.internal.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The character codes of one font. */
interface Codes {
    /** Takes the next code from a shown string. */
    int next(ByteArrayInputStream string) throws IOException;

    /** The character it stands for, or {@code null} when the file does not say. */
    @Nullable
    String unicode(int code);

    /** How far it moves on, in units of the font size. */
    double width(int code);

    /** The code of a space, or -1 when there is none. */
    int space();

    /** Whether lines run from top to bottom. */
    boolean vertical();
}
