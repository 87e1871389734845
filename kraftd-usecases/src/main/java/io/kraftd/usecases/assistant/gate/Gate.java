package io.kraftd.usecases.assistant.gate;

import io.kraftd.usecases.assistant.desk.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Holds a text against the results of tools: every number, amount, day, number of a paper and file name in it must stand in one of
 * them, or in the user's own question, which vouches for no amount. Rounded forms and any grouping of digits count, and numbers in
 * words are numbers. An amount may stand beside no supplier but its own, and no unknown name may stand in the middle of a sentence.
 * It may not claim that something was done, since no tool does anything, unless a result names the order that was issued. Not seen
 * are a wrong comparison without a figure, a right amount of the wrong line, and an invented name of one word that begins a sentence.
 */
public final class Gate {
    private static final int WORDS_OF_A_LEAK = 8;

    /** What a browser would follow or run. */
    private static final Pattern MARKUP = Pattern.compile(
            "://|www\\.|\\]\\(|<\\s*[a-z/!](?![\\w.+-]*@)|(?<![\\p{L}\\d.@])[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.[a-z]{2,}[/?]|javascript:|data:[a-z]+/",
            Pattern.CASE_INSENSITIVE);

    private final List<String> secret;
    private final List<String> secretWords;

    /** With a text that must not be told, not even a sentence of it, and words that must not either. */
    public Gate(String secret, Collection<String> secretWords) {
        this.secretWords = secretWords.stream().map(Spelling::folded).toList();
        List<String> words = Spelling.words(secret);
        this.secret = IntStream.rangeClosed(0, words.size() - WORDS_OF_A_LEAK)
                .mapToObj(at -> String.join(" ", words.subList(at, at + WORDS_OF_A_LEAK)))
                .toList();
    }

    /** What in the text nobody found; empty when it may leave. */
    public Optional<String> objection(String text, Collection<? extends Record> results, String question) {
        Facts facts = Facts.of(results, question);
        Written written = Written.in(text);
        Optional<String> number = written.numbers().stream()
                .filter(readings -> readings.stream().noneMatch(facts::hold))
                .findFirst()
                .map(readings -> "the number " + readings);
        return number.or(() -> written.amounts().stream()
                        .filter(amount -> !facts.hold(amount))
                        .findFirst()
                        .map(amount -> "the amount %s %s".formatted(amount.readings(), amount.unit())))
                .or(() -> written.days().stream()
                        .filter(day -> !facts.hold(day))
                        .findFirst()
                        .map(day -> "the day " + day))
                .or(() -> written.names().stream()
                        .filter(name -> !facts.say(name))
                        .findFirst()
                        .map(name -> "the name " + name))
                .or(() -> new Attribution(facts).objection(text).map(whose -> "the amount " + whose))
                .or(() -> Claims.in(text, facts).map(claim -> "an act that nobody carried out"))
                .or(() -> UnknownNames.in(text, facts).map(name -> "the name " + name))
                .or(() -> MARKUP.matcher(Plain.of(text)).find() ? Optional.of("a link or markup") : Optional.empty())
                .or(() -> leak(text) ? Optional.of("its instructions") : Optional.empty());
    }

    /** Whether a text tells what must not be told. */
    public boolean leak(String text) {
        String plain = Plain.of(text);
        String words = String.join(" ", Spelling.words(plain));
        String folded = Spelling.folded(plain);
        return secret.stream().anyMatch(words::contains) || secretWords.stream().anyMatch(folded::contains);
    }
}
