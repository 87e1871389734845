package io.kraftd.usecases.assistant.gate;

import io.kraftd.usecases.assistant.desk.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a text gives an amount to: the supplier named before it in the same sentence, or the one right after it, as in
 * {@code 5 % by Alfa}; at the beginning of a sentence the first one named.
 */
final class Attribution {
    private static final Pattern SENTENCE = Pattern.compile("[;\n]|[.!?]\\s+(?=\\p{Lu})");
    private static final Pattern FORWARD = Pattern.compile(
            "(?:\\(|(?<!\\p{L})(?<!(?:ahead|instead|front|because) )(?:from|by|of|for|at|to|von|bei|des|der|für|de|du|par|chez|pour|da|van|voor))"
                    + "\\s*(?:the )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIFFERENCE = Pattern.compile(
            "(?<!\\p{L})(?:than|als|que|dan|above|below|over|under)\\s*(?:the )?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOWEST = Pattern.compile(
            "(?<!(?:above|than|from|over|behind|to) the )(?<!\\p{L})(?:lowest|cheapest|least expensive|günstigste[rsn]?|billigste[rsn]?|niedrigste[rsn]?"
                    + "|moins chère?|moins[- ]disante?|plus bas(?:se)?|más barat[oa]|meno car[oa]|goedkoopste|laagste)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB =
            Pattern.compile("(?<!\\p{L})(?:is|are|comes|ist|sind|est|sont|es|è)(?!\\p{L})|:\\s*$|" + FORWARD.pattern());

    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_NAME = 4;

    /** A part of a sentence that belongs to one supplier; {@code next} is the one named after it. */
    private record Part(String text, Optional<String> supplier, Optional<String> next) {}

    private final Facts facts;
    private final Map<String, String> byName = new HashMap<>();
    private final Pattern names;

    Attribution(Facts facts) {
        this.facts = facts;
        for (int words = 1; words <= MOST_WORDS; words++) {
            int first = words;
            facts.owners().stream()
                    .filter(owner -> !byName.containsValue(owner))
                    .collect(Collectors.groupingBy(owner -> first(owner, first)))
                    .forEach(this::called);
        }
        names = Pattern.compile("(?<![\\p{L}\\d])(?=\\p{Lu}|\\p{Lo}|\\d)(?i:"
                + byName.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?!\\p{L})");
    }

    private void called(String name, List<String> owners) {
        // why: a short word that begins a longer name may be an article.
        if (owners.size() == 1 && (name.length() >= SHORTEST_NAME || owners.contains(name))) {
            byName.put(name, owners.get(0));
        }
    }

    private static String first(String owner, int words) {
        return Stream.of(owner.split(" ", -1)).limit(words).collect(Collectors.joining(" "));
    }

    /** What is given to somebody else than its owner; empty when nothing is. */
    Optional<String> objection(String text) {
        return byName.isEmpty()
                ? Optional.empty()
                : SENTENCE.splitAsStream(NumberWords.inDigits(Plain.of(text)))
                        .flatMap(sentence -> parts(sentence).stream())
                        .flatMap(part -> objection(part).stream())
                        .findFirst();
    }

    private List<Part> parts(String sentence) {
        List<MatchResult> mentions = names.matcher(sentence).results().toList();
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at <= mentions.size(); at++) {
            int begin = at == 0 ? 0 : mentions.get(at - 1).end();
            int end =
                    at == mentions.size() ? sentence.length() : mentions.get(at).start();
            Optional<String> next = at == mentions.size() ? Optional.empty() : owner(mentions.get(at));
            parts.add(new Part(sentence.substring(begin, end), at == 0 ? next : owner(mentions.get(at - 1)), next));
        }
        return parts;
    }

    private Optional<String> owner(MatchResult mention) {
        return Optional.ofNullable(byName.get(Spelling.folded(mention.group())));
    }

    private Optional<String> objection(Part part) {
        List<Written.Amount> amounts = Written.in(part.text()).amounts();
        for (int at = 0; at < amounts.size(); at++) {
            Written.Amount amount = amounts.get(at);
            List<String> suppliers = suppliers(part, at == amounts.size() - 1);
            if (!suppliers.isEmpty() && suppliers.stream().noneMatch(each -> facts.hold(amount, each))) {
                return Optional.of("%s %s of %s".formatted(amount.readings(), amount.unit(), suppliers.get(0)));
            }
        }
        return lowest(part);
    }

    /** Whose an amount may be; a difference between two may be either's. */
    private static List<String> suppliers(Part part, boolean last) {
        if (last && part.next().isPresent()) {
            if (FORWARD.matcher(part.text()).find()) {
                return part.next().stream().toList();
            }
            if (DIFFERENCE.matcher(part.text()).find()) {
                return Stream.of(part.supplier(), part.next())
                        .flatMap(Optional::stream)
                        .toList();
            }
        }
        return part.supplier().stream().toList();
    }

    private Optional<String> lowest(Part part) {
        Matcher lowest = LOWEST.matcher(part.text());
        if (facts.lowest().isEmpty() || !lowest.find()) {
            return Optional.empty();
        }
        boolean forward = part.next().isPresent()
                && VERB.matcher(part.text().substring(lowest.end())).find();
        return (forward ? part.next() : part.supplier())
                .filter(supplier -> !supplier.equals(facts.lowest().get()))
                .map(supplier -> supplier + " as the lowest");
    }
}
