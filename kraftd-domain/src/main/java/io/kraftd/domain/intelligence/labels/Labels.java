package io.kraftd.domain.intelligence.labels;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.PlainWord;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.PhraseBook;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds labels: at the beginning of a segment, and inside one where a colon follows. */
public final class Labels {
    private static final Pattern CLOSING = Pattern.compile(
            "\\G(?:\\s*\\((?![\\d\\s]+\\))[^)]{0,30}\\))?\\s*(?:[.]?\\s*(?:n?[°º#№]|[Nn](?:o|r|um)?[.:°º])?\\s*[:#：=]+[\\s.:]*|[.°º#№]*\\s*[-–—]?\\s*)");
    private static final Pattern OTHER_TONGUE = Pattern.compile("\\G\\s*[/|]\\s*");
    private static final Pattern CODE = Pattern.compile("[-/_](?:[A-Z]{1,5}[-/_])+\\d");
    /** "2. Invoice No." in a form whose boxes are numbered. */
    private static final Pattern BOX_NUMBER = Pattern.compile("^\\s*\\d{1,2}[.)]\\s");
    /** What stands between two labels of values that stand together: "Bestellnummer/Datum", "Invoice No. and Date". */
    private static final Pattern TOGETHER = Pattern.compile("(?i)\\G[.\\s]*(?:[/&+]|\\b(?:and|und|et|y|e|en)\\b)\\s*");
    /** Printed from right to left, "Date / التاريخ" ends with its slash. */
    private static final Pattern SLASH_LAST = Pattern.compile("\\s*[/|]\\s*:?\\s*");

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
        int first = BOX_NUMBER.matcher(text).find() ? 1 : 0;
        for (int i = first; i < words.size() && words.get(i).start() < text.length(); ) {
            PhraseBook.Hit<K> hit = book.at(words, i);
            if (hit == null || partOfCode(segment.text(), hit.end())) {
                i++;
                continue;
            }
            int end = end(segment.text(), hit.end());
            boolean colon = segment.text().substring(hit.end(), end).matches("(?s).*[:#=：].*");
            if (i == first) {
                together(segment, words, hit, line, at, book, labels);
            }
            if (i == first || colon) {
                boolean alone = segment.text().substring(end).isBlank() && i == first;
                int sameLabel = otherTongue(segment.text(), words, end, hit, book);
                int last = Math.max(end, sameLabel);
                boolean aloneToo = alone || (segment.text().substring(last).isBlank() && i == first);
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

    /** Two labels that fill a segment name the two values beside or below it, each in its turn. */
    private static <K> void together(
            Segment segment,
            List<PlainWord> words,
            PhraseBook.Hit<K> one,
            int line,
            int at,
            PhraseBook<K> book,
            List<Label<K>> labels) {
        Matcher between = TOGETHER.matcher(segment.text());
        if (!between.find(one.end())) {
            return;
        }
        PhraseBook.Hit<K> other = nextHit(words, between.end(), book);
        if (other == null || other.start() != between.end() || other.meaning() == one.meaning()) {
            return;
        }
        int end = end(segment.text(), other.end());
        if (segment.text().substring(end).isBlank()) {
            labels.add(new Label<>(one.meaning(), line, at, segment, one.start(), end, true, true, one.words()));
            labels.add(new Label<>(other.meaning(), line, at, segment, one.start(), end, true, true, other.words()));
        }
    }

    /** "INV-2041" and "PO-UK-2041" are numbers that begin with letters, not labels of what follows. */
    private static boolean partOfCode(String text, int end) {
        boolean joined = end < text.length() && "-/_.".indexOf(text.charAt(end)) >= 0;
        return joined
                && end + 1 < text.length()
                && (Character.isDigit(text.charAt(end + 1))
                        || CODE.matcher(text.substring(end)).lookingAt());
    }

    private static int end(String text, int from) {
        Matcher closing = CLOSING.matcher(text);
        return closing.find(from) ? closing.end() : from;
    }

    /** The end of the same label repeated in another language behind a slash; -1 when it is not repeated. */
    private static <K> int otherTongue(
            String text, List<PlainWord> words, int end, PhraseBook.Hit<K> hit, PhraseBook<K> book) {
        Matcher slash = OTHER_TONGUE.matcher(text);
        PhraseBook.Hit<K> next = nextHit(words, hit.end(), book);
        if (next != null
                && next.meaning() == hit.meaning()
                && SLASH_LAST.matcher(text.substring(next.end())).matches()) {
            return text.length();
        }
        if (!slash.find(hit.end()) && !slash.find(end)) {
            return -1;
        }
        PhraseBook.Hit<K> again = nextHit(words, slash.end(), book);
        return again != null && again.meaning() == hit.meaning() ? end(text, again.end()) : -1;
    }

    /** The phrase that begins with the first word behind an offset, or {@code null}. */
    private static <K> PhraseBook.@Nullable Hit<K> nextHit(List<PlainWord> words, int from, PhraseBook<K> book) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() >= from) {
                return book.at(words, i);
            }
        }
        return null;
    }
}
