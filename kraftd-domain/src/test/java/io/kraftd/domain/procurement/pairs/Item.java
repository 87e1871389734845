package io.kraftd.domain.procurement.pairs;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that is bought.
 *
 * @param family those that only their marks tell apart
 * @param paraphrases what suppliers print for it; a part in brackets may be left out
 * @param packs the first is the buyer's unit
 * @param low the lowest price of one of the buyer's unit
 */
record Item(
        String group,
        String family,
        String description,
        List<String> paraphrases,
        List<Mark> marks,
        List<Pack> packs,
        BigDecimal low,
        BigDecimal high) {

    /** Reads one line of the item file. */
    static Item parse(String line) {
        String[] fields = line.split(" \\| ", -1);
        if (fields.length != 7) {
            throw new IllegalArgumentException("an item has seven fields: " + line);
        }
        String[] prices = fields[6].split("-", -1);
        return new Item(
                fields[0],
                fields[1],
                fields[2],
                List.of(fields[3].split(" ;; ", -1)),
                Arrays.stream(fields[4].split("&", -1))
                        .map(mark -> Mark.of(mark.split("~", -1)))
                        .toList(),
                Arrays.stream(fields[5].split(";", -1)).map(Pack::of).toList(),
                new BigDecimal(prices[0]),
                new BigDecimal(prices[1]));
    }

    /** Whether the text names every size, colour or side that makes it this item and not a neighbour. */
    boolean toldBy(String text) {
        return marks.stream().allMatch(mark -> mark.shownIn(text));
    }

    boolean neighbours(Item other) {
        return family.equals(other.family) && !equals(other);
    }

    Pack buyersPack() {
        return packs.get(0);
    }

    Stream<String> wordings() {
        return Stream.concat(Stream.of(description), paraphrases.stream());
    }
}
