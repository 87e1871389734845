package io.kraftd.domain.intelligence.text;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places cells and paragraphs, which have no measured position, on an even grid. */
final class Grid {
    /** The height of a row. */
    static final double ROW = 0.01;

    private static final double COLUMN = 0.1;
    private static final double MARGIN = 0.005;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Grid() {}

    /** The box of a cell that covers {@code span} columns. */
    static Box cell(int row, int column, int span) {
        return new Box(column * COLUMN + MARGIN, row * ROW, (column + span) * COLUMN - MARGIN, row * ROW + ROW * 3 / 4);
    }

    /** A segment whose words all stand in one cell or paragraph. */
    static Segment segment(
            String text,
            Box box,
            Provenance where,
            boolean bold,
            @Nullable BigDecimal number,
            @Nullable LocalDate day) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            tokens.add(new Token(word.group(), word.start(), box, where, bold, 1));
        }
        return new Segment(line, tokens, box, bold, number, day);
    }
}
