package io.kraftd.app.samples;

import java.util.ArrayList;
import java.util.List;

/** Text broken at blanks. */
final class Wrapped {
    private Wrapped() {}

    static List<String> at(int width, String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int cut = rest.lastIndexOf(' ', width);
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        lines.add(rest);
        return lines;
    }
}
