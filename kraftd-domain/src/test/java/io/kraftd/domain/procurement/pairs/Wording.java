package io.kraftd.domain.procurement.pairs;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says an item in a supplier's words. Whatever would hide what tells the item from its neighbours is not done, so that a
 * person who knows the trade can always tell which item is meant.
 */
final class Wording {
    private static final Pattern OPTIONAL = Pattern.compile("\\s*\\[([^\\]]*)\\]");
    private static final Pattern LONG_WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{L}{5,}(?![\\p{L}\\d])");
    private static final Pattern DECIMAL_POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");
    private static final Map<String, List<String>> SHORT_FORMS = Map.ofEntries(
            Map.entry("stainless steel", List.of("SS", "st. st.", "inox")),
            Map.entry("carbon steel", List.of("CS", "C-steel")),
            Map.entry("hot dip galvanised", List.of("HDG", "hot dipped galv.")),
            Map.entry("galvanised", List.of("galv.", "GI")),
            Map.entry("complete with", List.of("c/w")),
            Map.entry("with", List.of("w/", "c/w")),
            Map.entry("assembly", List.of("assy")),
            Map.entry("diameter", List.of("dia", "Ø")),
            Map.entry("thickness", List.of("thk")),
            Map.entry("threaded", List.of("thd.", "screwed")),
            Map.entry("flanged", List.of("flgd", "flg.")),
            Map.entry("copper", List.of("Cu")),
            Map.entry("aluminium", List.of("alum.", "Al")),
            Map.entry("cast iron", List.of("CI")),
            Map.entry("polypropylene", List.of("PP")),
            Map.entry("polystyrene", List.of("PS")),
            Map.entry("concrete", List.of("conc.")),
            Map.entry("insulation", List.of("insul.")),
            Map.entry("electrical", List.of("elec.")),
            Map.entry("standard", List.of("std")),
            Map.entry("galvanized", List.of("galv.")),
            Map.entry("straight", List.of("str.")),
            Map.entry("protection", List.of("prot.")),
            Map.entry("temperature", List.of("temp.")),
            Map.entry("retractable", List.of("retr.")),
            Map.entry("cartridge", List.of("cart.")),
            Map.entry("breaker", List.of("brkr")),
            Map.entry("conductor", List.of("cond.")),
            Map.entry("magnetic", List.of("magn.")),
            Map.entry("double", List.of("dbl")),
            Map.entry("single", List.of("sgl")),
            Map.entry("reinforced", List.of("reinf.")),
            Map.entry("sheets", List.of("sh.")),
            Map.entry("industrial", List.of("ind.")));

    private final Chance chance;
    private final Habits habits;

    Wording(Chance chance, Habits habits) {
        this.chance = chance;
        this.habits = habits;
    }

    /** The item as this supplier prints it. */
    String of(Item item) {
        String text = withOptions(chance.of(0.12) ? item.description() : chance.oneOf(item.paraphrases()));
        for (UnaryOperator<String> step :
                List.<UnaryOperator<String>>of(this::reorder, this::shorten, this::mistype, this::decimals)) {
            String changed = step.apply(text);
            if (tells(item, changed)) {
                text = changed;
            }
        }
        return text;
    }

    /** The case this supplier prints in; done last, over the whole line. */
    String inCase(String line) {
        return habits.upperCase() ? line.toUpperCase(java.util.Locale.ROOT) : line;
    }

    /** A wording with every part that may be left out. */
    static String whole(String wording) {
        return OPTIONAL.matcher(wording).replaceAll(" $1").strip();
    }

    /** A wording without any part that may be left out. */
    static String bare(String wording) {
        return OPTIONAL.matcher(wording).replaceAll("").strip();
    }

    static boolean tells(Item item, String text) {
        return item.toldBy(text)
                && Items.ofFamily(item.family()).stream()
                        .filter(item::neighbours)
                        .noneMatch(other -> other.toldBy(text));
    }

    private String withOptions(String wording) {
        return OPTIONAL.matcher(wording)
                .replaceAll(option -> chance.of(0.5) ? Matcher.quoteReplacement(" " + option.group(1)) : "")
                .replaceAll("[\\s,]+$", "")
                .strip();
    }

    private String reorder(String text) {
        return chance.of(habits.reorders()) ? String.join(", ", chance.shuffled(List.of(text.split(", ", -1)))) : text;
    }

    private String shorten(String text) {
        String result = text;
        for (String word : SHORT_FORMS.keySet().stream().sorted().toList()) {
            if (chance.of(habits.abbreviates())) {
                String form = chance.oneOf(SHORT_FORMS.getOrDefault(word, List.of(word)));
                result = result.replaceAll("(?i)\\b" + word + "\\b", Matcher.quoteReplacement(form));
            }
        }
        return result;
    }

    private String mistype(String text) {
        return LONG_WORD
                .matcher(text)
                .replaceAll(word -> chance.of(habits.typos()) ? slipOf(word.group()) : word.group());
    }

    private String slipOf(String word) {
        int at = chance.between(1, word.length() - 3);
        String start = word.substring(0, at);
        return switch (chance.between(0, 2)) {
            case 0 -> start + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1 -> start + word.substring(at + 1);
            default -> start + word.charAt(at) + word.substring(at);
        };
    }

    private String decimals(String text) {
        return habits.decimalComma() ? DECIMAL_POINT.matcher(text).replaceAll(",") : text;
    }
}
