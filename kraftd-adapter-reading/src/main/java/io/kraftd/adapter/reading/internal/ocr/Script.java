package io.kraftd.adapter.reading.internal.ocr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a page lies and in which script it is written, as the program guesses it.
 *
 * @param quarters how often it has to be turned clockwise by 90 degrees to stand upright
 * @param name such as {@code Latin} or {@code Arabic}
 */
record Script(int quarters, String name, double orientationConfidence, double scriptConfidence) {
    static final Script UNKNOWN = new Script(0, "", 0, 0);

    private static final double SURE = 1;
    private static final Pattern ROTATE = Pattern.compile("Rotate: (\\d+)");
    private static final Pattern TURN_SURE = Pattern.compile("Orientation confidence: ([\\d.]+)");
    private static final Pattern NAME = Pattern.compile("Script: (\\w+)");
    private static final Pattern NAME_SURE = Pattern.compile("Script confidence: ([\\d.]+)");

    /** Reads the program's report; what is not in it stays unknown. */
    static Script of(String report) {
        Matcher name = NAME.matcher(report);
        return new Script(
                (int) number(ROTATE, report) / 90,
                name.find() ? name.group(1) : "",
                number(TURN_SURE, report),
                number(NAME_SURE, report));
    }

    boolean sure() {
        return orientationConfidence >= SURE;
    }

    private static double number(Pattern pattern, String report) {
        Matcher matcher = pattern.matcher(report);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
    }
}
