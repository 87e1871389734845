package io.kraftd.domain.intelligence.classify;

import java.util.regex.Pattern;

/** The bills that a bill of quantities is made of: "BILL NO. 3 - CONCRETE WORK" is no invoice. */
final class Bills {
    private static final Pattern SECTION =
            Pattern.compile("(?i)^\\W*bill\\s+(?:no|nr|number)?\\W*\\d{1,2}(?:\\W+\\p{L}.*|\\W*)$");

    private Bills() {}

    /** Whether a line opens or names such a bill. */
    static boolean section(String line) {
        return SECTION.matcher(line.strip()).matches();
    }
}
