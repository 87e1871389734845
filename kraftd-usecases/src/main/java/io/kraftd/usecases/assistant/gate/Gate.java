package io.kraftd.usecases.assistant.gate;

import io.kraftd.usecases.assistant.desk.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds a text against the results of tools: every number, amount, day, number of a paper and file name in it must stand in one of
 * them, or in the user's own question. Rounded forms and any grouping of digits count. It may not claim that something was done,
 * since no tool does anything, unless a result names the order that was issued.
 */
public final class Gate {
    private static final int WORDS_OF_A_LEAK = 8;

    private static final Pattern CLAIM = Pattern.compile(
            "(?<!\\p{L})(?:i|we)(?:'ve| have)? (?:just |now |already )?(?:sent|placed|issued|awarded|approved|ordered|paid|deleted|confirmed)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:orders?|awards?|payments?|letters?|contracts?) (?:(?:has|have|was|were|is|are) (?:now |been |already )*)?(?:placed|issued|sent|awarded|approved|confirmed|paid)(?!\\p{L})");

    private final List<String> secret;

    /** With a text that must not be told, not even a sentence of it. */
    public Gate(String secret) {
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
                        .filter(amount ->
                                amount.readings().stream().noneMatch(each -> facts.hold(each, amount.currency())))
                        .findFirst()
                        .map(amount -> "the amount %s %s".formatted(amount.readings(), amount.currency())))
                .or(() -> written.days().stream()
                        .filter(day -> !facts.hold(day))
                        .findFirst()
                        .map(day -> "the day " + day))
                .or(() -> written.names().stream()
                        .filter(name -> !facts.say(name))
                        .findFirst()
                        .map(name -> "the name " + name))
                .or(() -> claim(text, facts))
                .or(() -> leak(text));
    }

    private static Optional<String> claim(String text, Facts facts) {
        boolean claims = CLAIM.matcher(Spelling.folded(text)).find();
        return claims && !facts.say("po-2") ? Optional.of("an act that nobody carried out") : Optional.empty();
    }

    private Optional<String> leak(String text) {
        String words = Spelling.words(text).stream().collect(Collectors.joining(" "));
        return secret.stream().anyMatch(words::contains) ? Optional.of("its instructions") : Optional.empty();
    }
}
