package io.kraftd.tck.storage;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.DocumentBuilder;
import io.kraftd.tck.Owners;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listing and counting documents. */
public interface DocumentListContract extends DocumentsUnderTest {
    /** The order of every list: newest first, ties by id. */
    Comparator<Document> ORDER = Comparator.comparing(Document::createdAt)
            .reversed()
            .thenComparing(document -> document.id().value());

    @Test
    default void an_owner_without_documents_has_one_empty_page() {
        Page<Document> page = documents().list(Owners.someone(), DocumentFilter.ALL, PageRequest.first(10));

        assertThat(page.items()).isEmpty();
        assertThat(page.next()).isEmpty();
    }

    @Test
    default void the_newest_comes_first_to_the_nanosecond() {
        EmailAddress ann = Owners.someone();
        List<String> moments = List.of(
                "2026-01-15T10:00:00Z",
                "2026-01-15T09:59:59.999999999Z",
                "2026-01-15T09:30:00.5Z",
                "2026-01-15T09:30:00.123456789Z",
                "2026-01-15T09:30:00.000000001Z",
                "2026-01-15T09:30:00Z",
                "2025-12-31T23:00:00Z");
        shuffled(moments.stream())
                .forEach(moment -> documents()
                        .create(aDocument().ownedBy(ann).createdAt(moment).build()));

        assertThat(Lists.all(documents(), ann, DocumentFilter.ALL, 3))
                .extracting(Document::createdAt)
                .containsExactlyElementsOf(moments.stream().map(Instant::parse).toList());
    }

    @Test
    default void documents_of_one_moment_come_in_the_order_of_their_ids() {
        EmailAddress ann = Owners.someone();
        List<String> ids = Stream.of("0", "1", "8", "9", "a", "f")
                .map(digit -> digit + "0000000-0000-4000-8000-000000000000")
                .toList();
        shuffled(ids.stream())
                .forEach(id ->
                        documents().create(aDocument().ownedBy(ann).withId(id).build()));

        assertThat(Lists.all(documents(), ann, DocumentFilter.ALL, 2))
                .extracting(document -> document.id().value())
                .containsExactlyElementsOf(ids);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 8, 20, 21, 200})
    default void the_pages_hold_every_document_once_and_in_order(int limit) {
        EmailAddress ann = Owners.someone();
        List<Document> all = createdBy(ann, 21);

        assertThat(Lists.all(documents(), ann, DocumentFilter.ALL, limit)).containsExactlyElementsOf(all);
    }

    @Test
    default void a_list_shows_the_latest_save() {
        Stored<Document> created = documents().create(aDocument().build());
        Document archived = created.value().archived(Instant.parse("2026-02-01T00:00:00Z"));
        documents().save(archived, created.revision());

        assertThat(Lists.all(documents(), archived.owner(), DocumentFilter.ALL, 10))
                .containsExactly(archived);
    }

    @Test
    default void a_list_holds_only_the_owners_documents() {
        Document anns = documents().create(aDocument().build()).value();
        documents().create(aDocument().build());

        assertThat(Lists.all(documents(), anns.owner(), DocumentFilter.ALL, 10)).containsExactly(anns);
        assertThat(documents().count(anns.owner(), DocumentFilter.ALL)).isOne();
    }

    @Test
    default void a_filter_lets_exactly_its_status_and_the_type_that_was_read_through() {
        EmailAddress ann = Owners.someone();
        Stream.of(
                        aDocument().hintedAs(DocumentType.INVOICE),
                        aDocument().inWork(),
                        aDocument().failed(),
                        aDocument().readAs(DocumentType.INVOICE),
                        aDocument().readAs(DocumentType.INVOICE),
                        aDocument().hintedAs(DocumentType.INVOICE).readAs(DocumentType.QUOTATION),
                        aDocument().readAs(DocumentType.INVOICE).failed(),
                        aDocument().readAs(DocumentType.QUOTATION).archived())
                .map(builder -> builder.ownedBy(ann).build())
                .forEach(document -> documents().create(document));

        assertThat(filters()).allSatisfy(filter -> {
            List<Document> expected = Lists.all(documents(), ann, DocumentFilter.ALL, 200).stream()
                    .filter(document -> passes(document, filter))
                    .toList();
            assertThat(Lists.all(documents(), ann, filter, 2)).containsExactlyElementsOf(expected);
            assertThat(documents().count(ann, filter)).isEqualTo(expected.size());
        });
        assertThat(documents().count(ann, DocumentFilter.ALL)).isEqualTo(8);
        assertThat(documents().count(ann, new DocumentFilter(Optional.empty(), Optional.of(DocumentType.INVOICE))))
                .isEqualTo(3);
    }

    @Test
    default void a_filter_by_age_leaves_out_what_was_created_at_the_moment_or_later() {
        EmailAddress ann = Owners.someone();
        Instant moment = Instant.parse("2026-01-15T09:30:00.5Z");
        Stream.of(
                        aDocument().createdAt(moment.plusNanos(1)),
                        aDocument().createdAt(moment),
                        aDocument().createdAt(moment).withId("ffffffff-ffff-ffff-ffff-ffffffffffff"),
                        aDocument().createdAt(moment.minusNanos(1)),
                        aDocument().createdAt(moment.minusSeconds(9)).archived(),
                        aDocument().createdAt(moment.minusSeconds(9)).readAs(DocumentType.RFQ))
                .forEach(builder -> documents().create(builder.ownedBy(ann).build()));
        DocumentFilter read = new DocumentFilter(Optional.of(DocumentStatus.COMPLETED), Optional.empty());

        List<Document> old = Lists.all(documents(), ann, DocumentFilter.ALL.olderThan(moment), 2);

        assertThat(old)
                .hasSize(3)
                .isSortedAccordingTo(ORDER)
                .allMatch(document -> document.createdAt().isBefore(moment));
        assertThat(documents().count(ann, DocumentFilter.ALL.olderThan(moment))).isEqualTo(3);
        assertThat(documents().count(ann, read.olderThan(moment))).isOne();
        assertThat(Lists.all(documents(), ann, read.olderThan(moment), 1))
                .singleElement()
                .matches(document -> document.status() == DocumentStatus.COMPLETED);
    }

    @Test
    default void old_documents_that_are_archived_page_by_page_are_all_archived() {
        EmailAddress ann = Owners.someone();
        createdBy(ann, 21);
        DocumentFilter old = new DocumentFilter(Optional.of(DocumentStatus.PENDING), Optional.empty())
                .olderThan(Instant.parse("2026-01-15T09:30:00.005Z"));

        List<Document> moved = Lists.all(
                page -> {
                    Page<Document> found = documents().list(ann, old, page);
                    found.items()
                            .forEach(each -> documents()
                                    .change(ann, each.id(), document -> document.archived(each.createdAt())));
                    return found;
                },
                4,
                () -> {});

        assertThat(moved).hasSize(15);
        assertThat(documents().count(ann, old)).isZero();
        assertThat(documents().count(ann, DocumentFilter.ALL)).isEqualTo(21);
    }

    @Test
    default void what_exists_all_the_while_appears_once_whatever_is_written_between_the_pages() {
        EmailAddress ann = Owners.someone();
        List<Document> all = createdBy(ann, 20);
        List<Document> staying = IntStream.range(0, all.size())
                .filter(index -> index % 4 != 0)
                .mapToObj(all::get)
                .toList();
        List<Document> leaving = new ArrayList<>(all);
        leaving.removeAll(staying);

        List<Document> seen = Lists.all(documents(), ann, DocumentFilter.ALL, 3, () -> {
            documents().create(newer(ann));
            documents().create(older(ann));
            documents().save(staying.get(1), revisionOf(staying.get(1)));
            if (!leaving.isEmpty()) {
                Document gone = leaving.remove(leaving.size() - 1);
                documents().delete(ann, gone.id(), revisionOf(gone));
            }
        });

        assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo(ORDER);
        assertThat(seen.stream().filter(staying::contains)).containsExactlyElementsOf(staying);
    }

    /** Creates so many documents of one owner, in any order; gives them in the order of the list. */
    default List<Document> createdBy(EmailAddress owner, int many) {
        List<Document> made = IntStream.range(0, many)
                .mapToObj(number -> aDocument()
                        .ownedBy(owner)
                        .createdAt(Instant.parse("2026-01-15T09:30:00Z").plusMillis(number / 3)))
                .map(DocumentBuilder::build)
                .toList();
        shuffled(made.stream()).forEach(document -> documents().create(document));
        return made.stream().sorted(ORDER).toList();
    }

    private Revision revisionOf(Document document) {
        return documents().find(document.owner(), document.id()).orElseThrow().revision();
    }

    private static <T> Stream<T> shuffled(Stream<T> things) {
        List<T> list = new ArrayList<>(things.toList());
        Collections.shuffle(list, new Random(7));
        return list.stream();
    }

    private static Document newer(EmailAddress owner) {
        return aDocument().ownedBy(owner).createdAt("2026-03-01T00:00:00Z").build();
    }

    private static Document older(EmailAddress owner) {
        return aDocument().ownedBy(owner).createdAt("2020-01-01T00:00:00Z").build();
    }

    private static List<DocumentFilter> filters() {
        List<DocumentFilter> filters = new ArrayList<>();
        for (DocumentType type : DocumentType.values()) {
            filters.add(new DocumentFilter(Optional.empty(), Optional.of(type)));
            for (DocumentStatus status : DocumentStatus.values()) {
                filters.add(new DocumentFilter(Optional.of(status), Optional.empty()));
                filters.add(new DocumentFilter(Optional.of(status), Optional.of(type)));
            }
        }
        return filters;
    }

    private static boolean passes(Document document, DocumentFilter filter) {
        Optional<DocumentType> read = Optional.ofNullable(document.result()).map(result -> result.type());
        return filter.status().map(status -> document.status() == status).orElse(true)
                && filter.type().map(type -> read.equals(Optional.of(type))).orElse(true);
    }
}
