package io.kraftd.tck.storage;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UnknownCursorException;
import io.kraftd.tck.Owners;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cursors come back from clients: used twice, late, for the wrong list, or altered. */
public interface DocumentCursorContract extends DocumentsUnderTest {
    @Test
    default void a_cursor_gives_the_same_page_each_time_and_with_any_limit() {
        EmailAddress ann = Owners.someone();
        Cursor cursor = cursorInListOf(ann, 5);

        List<Document> rest = documents()
                .list(ann, DocumentFilter.ALL, PageRequest.after(cursor, 200))
                .items();

        assertThat(rest).hasSize(3);
        assertThat(documents()
                        .list(ann, DocumentFilter.ALL, PageRequest.after(cursor, 2))
                        .items())
                .containsExactlyElementsOf(rest.subList(0, 2));
    }

    @Test
    default void a_cursor_outlives_the_document_it_stands_at() {
        EmailAddress ann = Owners.someone();
        Cursor cursor = cursorInListOf(ann, 5);
        List<Document> rest = documents()
                .list(ann, DocumentFilter.ALL, PageRequest.after(cursor, 200))
                .items();
        documents().list(ann, DocumentFilter.ALL, PageRequest.first(2)).items().forEach(this::delete);

        assertThat(documents()
                        .list(ann, DocumentFilter.ALL, PageRequest.after(cursor, 200))
                        .items())
                .containsExactlyElementsOf(rest);
    }

    @Test
    default void a_cursor_of_another_owners_list_is_refused() {
        Cursor anns = cursorInListOf(Owners.someone(), 5);
        EmailAddress bob = Owners.someone();
        cursorInListOf(bob, 5);

        refuses(bob, DocumentFilter.ALL, anns);
    }

    @Test
    default void a_cursor_of_a_list_with_another_filter_is_refused() {
        EmailAddress ann = Owners.someone();
        Cursor cursor = cursorInListOf(ann, 5);

        refuses(ann, new DocumentFilter(Optional.of(DocumentStatus.PENDING), Optional.empty()), cursor);
        refuses(ann, new DocumentFilter(Optional.empty(), Optional.of(DocumentType.RFQ)), cursor);
        refuses(ann, DocumentFilter.ALL.olderThan(Instant.parse("2026-03-01T00:00:00Z")), cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "0",
                "AAAA",
                "{}",
                "null",
                "' OR 1=1 --",
                "2026-01-15T09:30:00Z",
                "../../etc/passwd",
                "ÿ\u0000😀"
            })
    default void a_cursor_that_no_store_made_is_refused(String token) {
        EmailAddress ann = Owners.someone();
        cursorInListOf(ann, 5);

        refuses(ann, DocumentFilter.ALL, new Cursor(token));
        refuses(ann, DocumentFilter.ALL, new Cursor(token.repeat(5_000)));
    }

    @Test
    default void a_cursor_altered_at_any_place_is_refused() {
        EmailAddress ann = Owners.someone();
        String token = cursorInListOf(ann, 5).token();

        for (int place = 0; place < token.length(); place++) {
            char other = token.charAt(place) == 'A' ? 'B' : 'A';
            refuses(
                    ann,
                    DocumentFilter.ALL,
                    new Cursor(token.substring(0, place) + other + token.substring(place + 1)));
        }
        refuses(ann, DocumentFilter.ALL, new Cursor(token + token));
        refuses(ann, DocumentFilter.ALL, new Cursor(token.substring(1)));
    }

    @Test
    default void a_cursor_shows_nothing_of_the_documents() {
        EmailAddress ann = Owners.someone();

        String token = cursorInListOf(ann, 3).token();

        assertThat(token).doesNotContain(ann.value()).matches("[\\x21-\\x7e]+");
    }

    private void refuses(EmailAddress owner, DocumentFilter filter, Cursor cursor) {
        assertThatThrownBy(() -> documents().list(owner, filter, PageRequest.after(cursor, 2)))
                .as(cursor.token())
                .isInstanceOf(UnknownCursorException.class);
    }

    /** The place after the second of so many documents of this owner. */
    private Cursor cursorInListOf(EmailAddress owner, int many) {
        IntStream.range(0, many)
                .forEach(number -> documents()
                        .create(aDocument()
                                .ownedBy(owner)
                                .createdAt("2026-01-1" + number + "T00:00:00Z")
                                .build()));
        Page<Document> page = documents().list(owner, DocumentFilter.ALL, PageRequest.first(2));
        return page.next().orElseThrow();
    }

    private void delete(Document document) {
        Stored<Document> stored =
                documents().find(document.owner(), document.id()).orElseThrow();
        documents().delete(document.owner(), document.id(), stored.revision());
    }
}
