package io.kraftd.adapter.reading.internal.ocr;

import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words from the program's table: {@code level page block paragraph line word left top width height confidence text}, pixels,
 * parted by tabs, one line for each block, paragraph, line (level 4) and word (level 5).
 */
final class TsvWords {
    private static final int COLUMNS = 12;
    private static final int WORD = 5;
    private static final double LEAST = 0.3;
    private static final double LOW = 0.7;
    private static final double SURE = 0.6;
    private static final double CAPITAL = 0.75;
    private static final double SIDE = 0.04;
    private static final double TALL = 1.5;
    private static final Pattern EDGE = Pattern.compile("^[|_~¦]+|[|_~¦]+$");
    /** Marks of direction, which the program adds to Arabic. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}%#&+/\\p{Sc}-]+");

    private final double width;
    private final double height;
    private final List<Word> words = new ArrayList<>();
    private final List<Row> line = new ArrayList<>();
    private String open = "";

    private record Row(int left, int top, int width, int height, double confidence, String text) {}

    private TsvWords(GrayImage image) {
        this.width = image.width();
        this.height = image.height();
    }

    /** The words in the program's order; remains of ruling and what is hardly more than a guess are left out. */
    static List<Word> of(String table, GrayImage image) {
        TsvWords words = new TsvWords(image);
        table.lines().forEach(words::row);
        words.closeLine();
        return words.words;
    }

    private void row(String row) {
        String[] cells = row.split("\t", COLUMNS);
        if (cells.length < COLUMNS || !cells[0].equals(String.valueOf(WORD))) {
            return;
        }
        String key = String.join(".", Arrays.asList(cells).subList(1, WORD));
        if (!key.equals(open)) {
            closeLine();
            open = key;
        }
        String text =
                EDGE.matcher(UNSEEN.matcher(cells[11]).replaceAll("").strip()).replaceAll("");
        double confidence = Double.parseDouble(cells[10]) / 100;
        if (!text.isBlank() && confidence >= LEAST && !(SIGN.matcher(text).matches() && confidence < SURE)) {
            line.add(new Row(
                    Integer.parseInt(cells[6]),
                    Integer.parseInt(cells[7]),
                    Integer.parseInt(cells[8]),
                    Integer.parseInt(cells[9]),
                    Math.min(1, confidence),
                    text));
        }
    }

    /**
     * Words of one line get one height, that of the letters' body, because "one", "-" and "Only" would seem to stand on
     * different lines, and the white around them as much as type has.
     */
    private void closeLine() {
        int[] heights = line.stream().mapToInt(Row::height).sorted().toArray();
        if (heights.length > 0) {
            double tall = heights[heights.length * 3 / 4];
            List<Row> letters =
                    line.stream().filter(row -> row.height >= LOW * tall).toList();
            int top = letters.stream().mapToInt(Row::top).min().orElse(0);
            int bottom =
                    letters.stream().mapToInt(row -> row.top + row.height).max().orElse(0);
            double body = letters.stream().mapToInt(Row::height).min().orElse(0) / CAPITAL;
            boolean level = bottom - top <= TALL * tall;
            for (Row row : line) {
                double middle = level ? (top + bottom) / 2.0 : row.top + row.height / 2.0;
                words.add(word(row, middle, body));
            }
        }
        line.clear();
    }

    private Word word(Row row, double middle, double body) {
        double side = body * SIDE;
        Box box = new Box(
                (row.left - side) / width,
                (middle - body / 2) / height,
                (row.left + row.width + side) / width,
                (middle + body / 2) / height);
        return new Word(row.text, box, false, row.confidence);
    }
}
