package io.kraftd.usecases.assistant.gate;

import io.kraftd.usecases.assistant.desk.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds a text against the results of tools: every number, amount, day, number of a paper and file name in it must stand in one of
 * them, or in the user's own question. Rounded forms and any grouping of digits count.
 */
public final class Gate {
    private static final int WORDS_OF_A_LEAK = 8;

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
                .or(() -> leak(text));
    }

    private Optional<String> leak(String text) {
        String words = Spelling.words(text).stream().collect(Collectors.joining(" "));
        return secret.stream().anyMatch(words::contains) ? Optional.of("its instructions") : Optional.empty();
    }
}
