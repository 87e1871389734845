package io.kraftd.adapter.reading.internal.flow;

/** Text that is being collected, with how much of it is bold. */
final class Writing {
    private final StringBuilder text = new StringBuilder();
    private int letters;
    private int boldLetters;

    void write(String more, boolean bold) {
        text.append(more);
        int visible = (int) more.chars().filter(c -> !Character.isWhitespace(c)).count();
        letters += visible;
        boldLetters += bold ? visible : 0;
    }

    /** A paragraph on a line of its own. */
    void line(Writing paragraph) {
        String line = paragraph.text();
        if (!line.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
            letters += paragraph.letters;
            boldLetters += paragraph.boldLetters;
        }
    }

    String text() {
        return text.toString().strip();
    }

    boolean bold() {
        return boldLetters * 2 > letters;
    }
}
