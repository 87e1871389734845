package io.kraftd.usecases.assistant.routing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions that only make sense after the one before: "and without Beta Co?", "and at 1.10?", "the other two?". */
final class FollowUp {
    private static final int STRONG = 52;
    private static final int WEAK = 40;
    private static final Pattern BEGINS = Pattern.compile(
            "^\\W*(?:(?:hm+|ok(?:ay)?|right|well|so|now|yes|no|alright|good|fine)[,.!]? )?(?:and|or|but|also|then|what about|how about|same|und|oder|was ist mit|wie ist es mit|et|ou|y|o|con|with|without|at|for|only|just|instead|even)(?!\\p{L})");
    private static final Pattern ENDS = Pattern.compile("(?<!\\p{L})(?:instead|as well|too|then|now)\\W*$");
    private static final Pattern ADDS =
            Pattern.compile("(?<!\\p{L})(?:also|as well|too|either|additionally|on top|in addition|both)(?!\\p{L})");
    private static final Pattern BARE_RATE =
            Pattern.compile("(?<!\\p{L})(?:at|with|to|for|bei|a|auf|of)? ?(\\d{1,3}[.,]\\d{1,5})(?![\\d%])");

    private FollowUp() {}

    /** The tool of the question before with what is new; empty when the question stands for itself. */
    static Optional<Choice> of(Intent intent, Optional<Rule> own, String question, Memory memory) {
        Optional<String> before = memory.tool();
        int weight = own.map(Rule::weight).orElse(0);
        boolean elliptic = BEGINS.matcher(intent.folded()).find()
                || ENDS.matcher(intent.folded()).find();
        boolean sameTool = own.map(Rule::tool).equals(before);
        boolean leans = elliptic ? weight < STRONG || sameTool : weight < WEAK;
        if (before.isEmpty() || !leans) {
            return Optional.empty();
        }
        Map<String, Object> fresh = fresh(before.get(), intent, question, memory);
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> arguments = new LinkedHashMap<>(memory.arguments());
        if (fresh.containsKey("fields")) {
            arguments.remove("also");
        }
        arguments.putAll(fresh);
        return Optional.of(new Choice.Use(
                before.get(),
                arguments,
                "I took it as going on from the question before and used %s with %s."
                        .formatted(before.get(), String.join(", ", fresh.keySet()))));
    }

    private static Map<String, Object> fresh(String tool, Intent intent, String question, Memory memory) {
        Map<String, Object> fresh = new LinkedHashMap<>();
        if (intent.mentions().namesAnything() && !tool.equals("search_documents")) {
            fresh.putAll(Slots.of(tool, intent, question));
            fresh.remove("case");
        }
        if (tool.equals("simulate_award")) {
            simulation(fresh, intent, memory);
        }
        return fresh;
    }

    private static void simulation(Map<String, Object> fresh, Intent intent, Memory memory) {
        Map<String, Object> before = memory.arguments();
        Matcher bare = BARE_RATE.matcher(intent.folded());
        if (!fresh.containsKey("rate") && before.containsKey("rate") && bare.find()) {
            fresh.put("rate", new BigDecimal(bare.group(1).replace(',', '.')));
        }
        List<String> named = intent.mentions().suppliers();
        boolean awardedTo = fresh.containsKey("without") && !intent.has(Concept.WITHOUT);
        if (awardedTo && before.containsKey("without")) {
            // why: after "without Alfa", "and Beta?" means without Beta.
            fresh.put("without", named);
        }
        if (fresh.containsKey("without")
                && before.containsKey("without")
                && ADDS.matcher(intent.folded()).find()) {
            fresh.put(
                    "without",
                    Stream.concat(texts(before.get("without")), named.stream())
                            .distinct()
                            .toList());
        }
    }

    private static Stream<String> texts(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of(String.valueOf(value));
    }
}
