package io.kraftd.domain.procurement.pairs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The items of {@code items.txt}, in its order. */
final class Items {
    static final List<Item> ALL = read();

    private Items() {}

    static List<Item> ofFamily(String family) {
        return ALL.stream().filter(item -> item.family().equals(family)).toList();
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
