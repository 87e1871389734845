package io.kraftd.domain.procurement.pairs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The items of {@code items.txt}, in its order. */
final class Items {
    static final List<Item> ALL = read();

    private static final Map<String, List<Item>> FAMILIES = ALL.stream().collect(Collectors.groupingBy(Item::family));

    private Items() {}

    static List<Item> ofFamily(String family) {
        return FAMILIES.getOrDefault(family, List.of());
    }

    private static List<Item> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Items.class.getResourceAsStream("items.txt")), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Item::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
