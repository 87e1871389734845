package io.kraftd.tck.storage;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Walks through the pages of a list. */
final class Lists {
    private static final int MOST_PAGES = 10_000;

    private Lists() {}

    /** All items, page by page; {@code between} runs after each page that has another one behind it. */
    static <T> List<T> all(Function<PageRequest, Page<T>> list, int limit, Runnable between) {
        List<T> items = new ArrayList<>();
        Page<T> page = list.apply(PageRequest.first(limit));
        for (int pages = 1; pages < MOST_PAGES; pages++) {
            items.addAll(within(limit, page));
            Optional<Cursor> next = page.next();
            if (next.isEmpty()) {
                return items;
            }
            between.run();
            page = list.apply(PageRequest.after(next.get(), limit));
        }
        throw new AssertionError("the list does not end");
    }

    static <T> List<T> all(Function<PageRequest, Page<T>> list, int limit) {
        return all(list, limit, () -> {});
    }

    static List<Document> all(
            DocumentRepository documents, EmailAddress owner, DocumentFilter filter, int limit, Runnable between) {
        return all(page -> documents.list(owner, filter, page), limit, between);
    }

    static List<Document> all(DocumentRepository documents, EmailAddress owner, DocumentFilter filter, int limit) {
        return all(documents, owner, filter, limit, () -> {});
    }

    private static <T> List<T> within(int limit, Page<T> page) {
        if (page.items().size() > limit) {
            throw new AssertionError("a page holds more than its limit");
        }
        return page.items();
    }
}
