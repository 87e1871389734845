package io.kraftd.usecases.assistant.routing;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.Spelling;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Proper names in a question that stand in none of the owner's documents. */
final class Strangers {
    private static final Pattern NAME = Pattern.compile(
            "(?:\\b(?:of|from|by|to|about|for|with|without|is|does|did|has|was|at|and|vs|than|against|exclude|drop|versus|who are|who is) |^)"
                    + "(\\p{Lu}[\\p{L}&]{2,}(?: (?:\\p{Lu}[\\p{L}&]+|Co|Ltd|Inc))*)");
    private static final Set<String> ORDINARY = Set.of(
            "excel",
            "word",
            "euro",
            "euros",
            "dollar",
            "dollars",
            "sterling",
            "incoterms",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "english",
            "german",
            "french",
            "british",
            "american",
            "belgian",
            "kraftd",
            "please",
            "thanks",
            "europe",
            "line",
            "quotation",
            "order",
            "scenario",
            "purchase");

    private Strangers() {}

    static List<String> in(String text, Desk desk, OpenCase open) {
        List<String> names = NAME.matcher(text)
                .results()
                .filter(match -> match.start(1) > 0)
                .map((MatchResult match) -> match.group(1))
                .filter(name -> !name.equals(name.toUpperCase(Locale.ROOT)))
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        Set<String> known = known(desk);
        open.bids().forEach(bid -> known.addAll(Spelling.words(bid.quotation().supplier())));
        return names.stream()
                .filter(name -> Spelling.words(name).stream().noneMatch(word -> isOrdinary(word, known)))
                .toList();
    }

    private static boolean isOrdinary(String word, Set<String> known) {
        return ORDINARY.contains(word)
                || known.contains(word)
                || Arrays.stream(Concept.values()).anyMatch(concept -> concept.in(word))
                || known.stream().anyMatch(each -> Spelling.alike(each, word));
    }

    private static Set<String> known(Desk desk) {
        Set<String> known = new HashSet<>();
        for (Document document : desk.documents()) {
            if (document.result() != null) {
                for (Field field : desk.whole(document).fields().byPath().values()) {
                    if (field.value() instanceof FieldValue.Text said) {
                        known.addAll(Spelling.words(said.value()));
                    }
                }
            }
        }
        return known;
    }
}
