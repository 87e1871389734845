package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.intelligence.words.Units;
import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a description says about packs: {@code box of 100}, {@code 50 pcs per pack}, {@code 6 m/length}. */
final class PackNotes {
    private static final String NUMBER = "(\\d{1,5}(?:[.,]\\d{1,3})?)";
    private static final String UNIT = "(?: ?(?<!\\p{L})(\\p{L}{1,8}[23²³]?)(?![\\p{L}\\d])\\.?)?";
    private static final String PACK =
            "(?:packs?|pkts?|packets?|pkgs?|box(?:es)?|bx|cartons?|ctns?|cases?|bundles?|bdls?|rolls?|coils?|drums?|reels?"
                    + "|lengths?|lgths?|bars?|sets?|bags?|sacks?|pails?|buckets?|tins?|cans?|pallets?|plts?|reams?|sheets?"
                    + "|tubes?|sleeves?|dispensers?|bottles?|jerrycans?|kits?|dozens?|ve|pak|packung|karton|rolle|bund|eimer"
                    + "|gebinde|paquet|boite|rouleau|sac|caja|rollo|bolsa|saco)";
    /** Whole notes, safe to leave out of a description. */
    private static final List<Pattern> NOTES = patterns(
            "\\b(?:in |packed in |packed )?" + PACK + " (?:of|à|a|je|de|mit|with|contains?|x|=) ?" + NUMBER + UNIT,
            "\\b" + NUMBER + UNIT + "(?: ?/ ?| per | a | in an? | in each | pro | je | par | por )" + PACK + "\\b",
            "\\b" + PACK + " ?[:x/(] ?" + NUMBER + UNIT);
    /** Shapes that may be a note or a size. */
    private static final List<Pattern> HINTS = patterns(
            "\\p{L}+ (?:of|à|a|je|with) " + NUMBER + UNIT,
            "\\b" + NUMBER + UNIT + "(?: ?/ ?| per | a | in a )\\p{L}{2,}",
            "\\b" + NUMBER + UNIT + "[ -]?" + PACK + "\\b",
            "\\b" + PACK + " ?" + NUMBER + UNIT);

    private PackNotes() {}

    /**
     * What one pack holds.
     *
     * @param unit what is counted, when the note says a unit that is known
     */
    record Pack(BigDecimal size, Optional<UnitCode> unit) {}

    /** What one pack may hold, as the description says; empty when it says nothing. */
    static List<Pack> of(String description) {
        List<Pack> packs = new ArrayList<>();
        Stream.concat(NOTES.stream(), HINTS.stream()).forEach(form -> {
            Matcher found = form.matcher(description);
            while (found.find()) {
                BigDecimal size = new BigDecimal(found.group(1).replace(',', '.'));
                if (size.signum() > 0 && size.compareTo(BigDecimal.ONE) != 0) {
                    packs.add(new Pack(size, unit(found.group(2))));
                }
            }
        });
        return packs;
    }

    /** The description without its pack notes, whose numbers are no sizes of the goods. */
    static String without(String description) {
        String text = description;
        for (Pattern note : NOTES) {
            text = note.matcher(text).replaceAll(" ");
        }
        return text;
    }

    private static Optional<UnitCode> unit(@Nullable String printed) {
        return printed == null ? Optional.empty() : Units.of(printed).flatMap(io.kraftd.domain.unit.Units::code);
    }

    private static List<Pattern> patterns(String... forms) {
        return Stream.of(forms)
                .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }
}
