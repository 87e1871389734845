package io.kraftd.app.config;

/** How many letters must change to make one word of another (Levenshtein 1966). */
final class EditDistance {
    private EditDistance() {}

    static int between(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int letter = 0; letter < a.length(); letter++) {
            row = nextRow(row, a.charAt(letter), b);
        }
        return row[b.length()];
    }

    private static int[] nextRow(int[] above, char letter, String b) {
        int[] row = new int[above.length];
        row[0] = above[0] + 1;
        for (int column = 1; column < row.length; column++) {
            int replaced = above[column - 1] + (b.charAt(column - 1) == letter ? 0 : 1);
            row[column] = Math.min(replaced, 1 + Math.min(above[column], row[column - 1]));
        }
        return row;
    }
}
