package io.kraftd.domain.procurement.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a folded text from left to right into words and sizes. Numbers stand among the words too, for phrases. */
final class TextScan {
    private static final Pattern FRACTION = Pattern.compile(
            "(?:(?<whole>\\d+)[ -])?(?<top>\\d+)/(?<bottom>\\d+)(?!\\d)(?<inch>\\s*(?:\"|in\\b|inch(?:es)?\\b))?");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*|\\.\\d+");
    private static final Pattern UNIT = Pattern.compile("\\s*-?\\s*(\"|'|#|%|°|\\p{L}+[23]?(?!\\p{L}))");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}']*");
    private static final Pattern NUMBER_NEXT = Pattern.compile("[\\s.:=-]*(?=[\\d.]*\\d)");
    private static final int LARGEST_PART = 64;

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private int at;
    private String label = "";
    private boolean glued;

    private TextScan(String text) {
        this.text = text;
    }

    static TextScan of(String text) {
        TextScan scan = new TextScan(text);
        scan.run();
        return scan;
    }

    List<String> words() {
        return words;
    }

    List<Measure> measures() {
        return List.copyOf(measures);
    }

    private void run() {
        while (at < text.length()) {
            boolean read = fraction() || number() || word();
            if (!read) {
                at++;
            }
        }
    }

    private boolean fraction() {
        Matcher found = here(FRACTION);
        if (found == null) {
            return false;
        }
        double top = Double.parseDouble(found.group("top"));
        double bottom = Double.parseDouble(found.group("bottom"));
        boolean ofInch = top < bottom && bottom <= LARGEST_PART && Long.bitCount((long) bottom) == 1;
        if (bottom == 0 || !(ofInch || found.group("inch") != null)) {
            return false;
        }
        double whole = found.group("whole") == null ? 0 : Double.parseDouble(found.group("whole"));
        measures.add(SizeUnits.measure(whole + top / bottom, "in"));
        at = found.end();
        label = "";
        return true;
    }

    private boolean number() {
        Matcher found = here(NUMBER);
        if (found == null) {
            return false;
        }
        at = found.end();
        double value = Decimals.parse(found.group());
        words.add(found.group());
        Matcher unit = here(UNIT);
        boolean belongs = unit != null && !isWordBehindGrade(unit);
        Optional<Measure> known = belongs && unit != null ? SizeUnits.known(value, unit.group(1)) : Optional.empty();
        if (known.isPresent() && unit != null) {
            at = unit.end();
        }
        measures.add(known.orElseGet(() -> SizeUnits.labelled(value, label)));
        label = "";
        return true;
    }

    // why: "a4 colour copies" are not copies in 4 colours.
    private boolean isWordBehindGrade(Matcher unit) {
        return glued && !label.isEmpty() && unit.start(1) > at && SizeUnits.counts(unit.group(1));
    }

    private boolean word() {
        Matcher found = here(WORD);
        if (found == null) {
            return false;
        }
        String word = found.group();
        at = found.end();
        label = "";
        Matcher number = here(NUMBER_NEXT);
        boolean labels = number != null && SizeUnits.isLabel(word, number.end() == at);
        if (labels && number != null) {
            label = word;
            glued = number.end() == at;
            at = number.end();
        } else {
            counted(word);
        }
        if (!FillWords.contains(word)) {
            words.add(word);
        }
        return true;
    }

    // why: "double pole" is 2 poles.
    private void counted(String word) {
        Optional<Integer> count = SizeUnits.numberWord(word);
        Matcher unit = count.isEmpty() ? null : here(UNIT);
        if (unit != null) {
            SizeUnits.counted(count.orElseThrow(), unit.group(1)).ifPresent(measures::add);
        }
    }

    private @Nullable Matcher here(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }
}
