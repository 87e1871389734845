package io.kraftd.domain.intelligence.words;

import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.PlainWord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a meaning. The longest phrase wins, so that "order response" is not an order.
 *
 * @param <K> the meaning
 */
public final class PhraseBook<K> {
    /**
     * A phrase found in a text.
     *
     * @param start offset of its first character
     * @param end offset behind its last character
     * @param words how many words it has
     */
    public record Hit<K>(K meaning, String phrase, int start, int end, int words) {}

    private record Phrase<K>(List<String> words, K meaning) {}

    private final Map<String, List<Phrase<K>>> byFirstWord = new HashMap<>();

    private PhraseBook() {}

    /**
     * Reads a resource beside this class: lines {@code MEANING: phrase; phrase}, a line may continue the meaning above with
     * leading blanks, {@code #} begins a comment.
     */
    public static <K> PhraseBook<K> of(String resource, Function<String, K> meanings) {
        PhraseBook<K> book = new PhraseBook<>();
        try (InputStream stream = PhraseBook.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The vocabulary " + resource + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            book.read(reader.lines().toList(), meanings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    private void read(List<String> lines, Function<String, K> meanings) {
        K meaning = null;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String phrases = line;
            if (!Character.isWhitespace(line.charAt(0))) {
                int colon = line.indexOf(':');
                meaning = meanings.apply(line.substring(0, colon).strip());
                phrases = line.substring(colon + 1);
            }
            if (meaning == null) {
                throw new IllegalStateException("A vocabulary begins with a meaning");
            }
            for (String phrase : phrases.split(";", -1)) {
                add(phrase, meaning);
            }
        }
    }

    private void add(String phrase, K meaning) {
        List<String> words =
                PlainText.words(phrase).stream().map(PlainWord::text).toList();
        if (!words.isEmpty()) {
            List<Phrase<K>> same = byFirstWord.computeIfAbsent(words.get(0), any -> new ArrayList<>());
            same.add(new Phrase<>(words, meaning));
            same.sort(Comparator.comparingInt(known -> -known.words().size()));
        }
    }

    /** The longest phrase that begins at word {@code at}, or {@code null}. */
    public @Nullable Hit<K> at(List<PlainWord> words, int at) {
        for (Phrase<K> phrase : byFirstWord.getOrDefault(words.get(at).text(), List.of())) {
            int last = at + phrase.words().size() - 1;
            if (last < words.size() && matches(phrase, words, at)) {
                String text = String.join(" ", phrase.words());
                return new Hit<>(
                        phrase.meaning(),
                        text,
                        words.get(at).start(),
                        words.get(last).end(),
                        phrase.words().size());
            }
        }
        return null;
    }

    /** All phrases of a text from left to right; none overlaps another. */
    public List<Hit<K>> in(List<PlainWord> words) {
        List<Hit<K>> hits = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Hit<K> hit = at(words, at);
            if (hit != null) {
                hits.add(hit);
            }
            at += hit == null ? 1 : hit.words();
        }
        return hits;
    }

    /** All phrases of a text from left to right. */
    public List<Hit<K>> in(String text) {
        return in(PlainText.words(text));
    }

    /** The meaning of a text that is one phrase from end to end, or {@code null}. */
    public @Nullable K exactly(String text) {
        List<PlainWord> words = PlainText.words(text);
        Hit<K> hit = words.isEmpty() ? null : at(words, 0);
        return hit != null && hit.words() == words.size() ? hit.meaning() : null;
    }

    private static <K> boolean matches(Phrase<K> phrase, List<PlainWord> words, int at) {
        for (int i = 1; i < phrase.words().size(); i++) {
            if (!phrase.words().get(i).equals(words.get(at + i).text())) {
                return false;
            }
        }
        return true;
    }
}
