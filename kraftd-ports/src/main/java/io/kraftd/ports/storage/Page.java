package io.kraftd.ports.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Some items of a list, and where the next page begins; no cursor means that this was the last page. */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    public Page {
        items = List.copyOf(items);
    }

    /** Everything in a list, which is asked for its next page when the page before is used up. */
    public static <T> Stream<T> all(Function<PageRequest, Page<T>> list) {
        return Stream.iterate(
                        Optional.of(list.apply(PageRequest.first(PageRequest.MOST))),
                        Optional::isPresent,
                        page -> page.flatMap(Page::next)
                                .map(cursor -> list.apply(PageRequest.after(cursor, PageRequest.MOST))))
                .flatMap(page -> page.stream().flatMap(shown -> shown.items().stream()));
    }
}
