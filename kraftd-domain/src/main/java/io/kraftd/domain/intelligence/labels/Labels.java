package io.kraftd.domain.intelligence.labels;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.PlainWord;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.PhraseBook;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds labels: at the beginning of a segment, and inside one where a colon follows. */
public final class Labels {
    private static final Pattern CLOSING = Pattern.compile(
            "\\G(?:\\s*\\((?![\\d\\s]+\\))[^)]{0,30}\\))?\\s*(?:[.]?\\s*(?:n?[°º#№]|[Nn](?:o|r|um)?[.:°º])?\\s*[:#：=]+[\\s.:]*|[.°º#№]*\\s*[-–—]?\\s*)");
    private static final Pattern OTHER_TONGUE = Pattern.compile("\\G\\s*[/|]\\s*");
    private static final int LONGEST = 160;

    private Labels() {}

    /** All labels of a line. */
    public static <K> List<Label<K>> in(Line line, int index, PhraseBook<K> book) {
        List<Label<K>> labels = new ArrayList<>();
        for (int i = 0; i < line.segments().size(); i++) {
            Segment segment = line.segments().get(i);
            if (segment.number() == null && segment.day() == null) {
                inSegment(segment, index, i, book, labels);
            }
        }
        return labels;
    }

    private static <K> void inSegment(Segment segment, int line, int at, PhraseBook<K> book, List<Label<K>> labels) {
        String text = segment.text();
        if (text.length() > LONGEST && text.indexOf(':') < 0) {
            text = text.substring(0, LONGEST);
        }
        List<PlainWord> words = segment.words();
        for (int i = 0; i < words.size() && words.get(i).start() < text.length(); ) {
            PhraseBook.Hit<K> hit = book.at(words, i);
            if (hit == null || partOfCode(segment.text(), hit.end())) {
                i++;
                continue;
            }
            int end = end(segment.text(), hit.end());
            boolean colon = segment.text().substring(hit.end(), end).matches("(?s).*[:#=：].*");
            if (i == 0 || colon) {
                boolean alone = segment.text().substring(end).isBlank() && i == 0;
                int sameLabel = otherTongue(segment.text(), words, end, hit, book);
                int last = Math.max(end, sameLabel);
                boolean aloneToo = alone || (segment.text().substring(last).isBlank() && i == 0);
                labels.add(new Label<>(
                        hit.meaning(),
                        line,
                        at,
                        segment,
                        hit.start(),
                        last,
                        colon || sameLabel > end,
                        aloneToo,
                        hit.words()));
            }
            i += hit.words();
        }
    }

    /** "INV-2041" is a number that begins with letters, not the label of 2041. */
    private static boolean partOfCode(String text, int end) {
        boolean joined = end < text.length() && "-/_.".indexOf(text.charAt(end)) >= 0;
        return joined && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    }

    private static int end(String text, int from) {
        Matcher closing = CLOSING.matcher(text);
        return closing.find(from) ? closing.end() : from;
    }

    /** The end of the same label repeated in another language behind a slash; -1 when it is not repeated. */
    private static <K> int otherTongue(
            String text, List<PlainWord> words, int end, PhraseBook.Hit<K> hit, PhraseBook<K> book) {
        Matcher slash = OTHER_TONGUE.matcher(text);
        if (!slash.find(hit.end()) && !slash.find(end)) {
            return -1;
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() >= slash.end()) {
                PhraseBook.Hit<K> again = book.at(words, i);
                return again != null && again.meaning() == hit.meaning() ? end(text, again.end()) : -1;
            }
        }
        return -1;
    }
}
