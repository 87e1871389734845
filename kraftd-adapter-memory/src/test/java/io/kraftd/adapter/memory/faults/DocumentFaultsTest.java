package io.kraftd.adapter.memory.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.adapter.memory.MemoryDocuments;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UnknownCursorException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way a store of documents was ever seen to be wrong is caught by the suite, by the test that is meant to. */
class DocumentFaultsTest {
    @Test
    void a_store_without_faults_passes() {
        assertThat(Suites.failures(Suites.Documents.class, new MemoryDocuments()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_store_that(String fault, String method, Fault<DocumentRepository> bad, String caughtBy) {
        DocumentRepository store = Fault.in(DocumentRepository.class, new MemoryDocuments(), method, bad);

        assertThat(Suites.failures(Suites.Documents.class, store)).contains(caughtBy);
    }

    static Stream<Arguments> faults() {
        return Stream.of(writes(), reads(), lists()).flatMap(faults -> faults);
    }

    private static Stream<Arguments> writes() {
        return Stream.of(
                fault(
                        "overwrites on create",
                        "create",
                        (good, with) -> createOrReplace(good, (Document) with[0]),
                        "an_id_the_owner_has_is_refused_and_the_first_document_stays"),
                fault(
                        "looks before it creates",
                        "create",
                        (good, with) -> lookThenCreate(good, (Document) with[0]),
                        "of_those_who_create_one_id_at_once_exactly_one_wins"),
                fault(
                        "takes ids for global",
                        "create",
                        new GlobalIds(),
                        "the_same_id_of_another_owner_is_another_document"),
                fault(
                        "takes items of any size",
                        "create",
                        (good, with) -> anySize(good, (Document) with[0]),
                        "a_document_over_two_megabytes_is_refused_and_not_kept"),
                fault(
                        "cuts instants to milliseconds",
                        "create",
                        (good, with) -> good.create(toMilliseconds((Document) with[0])),
                        "a_created_document_is_found_exactly_as_it_was"),
                fault(
                        "saves blindly",
                        "save",
                        (good, with) -> saveBlindly(good, (Document) with[0]),
                        "a_stale_save_is_refused_and_writes_nothing"),
                fault(
                        "creates on save",
                        "save",
                        (good, with) -> createOnSave(good, (Document) with[0], (Revision) with[1]),
                        "a_save_of_what_was_never_created_is_stale_and_creates_nothing"),
                fault(
                        "skips a save that changes nothing",
                        "save",
                        (good, with) -> skipEqual(good, (Document) with[0], (Revision) with[1]),
                        "a_save_that_changes_nothing_makes_the_old_revision_stale_too"),
                fault(
                        "deletes blindly",
                        "delete",
                        (good, with) -> deleteBlindly(good, (EmailAddress) with[0], (DocumentId) with[1]),
                        "a_stale_delete_is_refused_and_the_document_stays"),
                fault(
                        "moves blindly",
                        "change",
                        (good, with) -> moveBlindly(good, (EmailAddress) with[0], (DocumentId) with[1], move(with[2])),
                        "a_move_that_was_overtaken_is_tried_again_on_the_newer_state"),
                fault(
                        "gives up a move when overtaken",
                        "change",
                        (good, with) -> good.find((EmailAddress) with[0], (DocumentId) with[1])
                                .map(at -> good.save(move(with[2]).apply(at.value()), at.revision())),
                        "a_move_that_was_overtaken_is_tried_again_on_the_newer_state"),
                fault(
                        "takes an owner's first page for everything",
                        "deleteOwner",
                        (good, with) -> deletePage(good, (EmailAddress) with[0]),
                        "everything_of_an_owner_who_leaves_is_gone_and_nothing_of_others_and_twice_is_no_error"),
                fault("never deletes", "delete", (good, with) -> "", "a_deleted_document_is_nowhere_any_more"));
    }

    private static Stream<Arguments> reads() {
        return Stream.of(
                fault(
                        "answers absence for everything",
                        "find",
                        (good, with) -> Optional.empty(),
                        "a_created_document_is_found_exactly_as_it_was"),
                fault(
                        "finds archived contents",
                        "findByContent",
                        (good, with) -> all(good, (EmailAddress) with[0])
                                .filter(document -> document.file().sha256().equals(with[1]))
                                .reduce((one, older) -> older),
                        "an_archived_document_is_not_found_by_its_contents"),
                fault(
                        "finds the newest contents",
                        "findByContent",
                        (good, with) -> all(good, (EmailAddress) with[0])
                                .filter(document -> document.file().sha256().equals((Sha256) with[1]))
                                .findFirst(),
                        "the_oldest_of_several_is_found_whatever_the_order_of_creation"),
                fault(
                        "counts without the filter",
                        "count",
                        (good, with) -> good.count((EmailAddress) with[0], DocumentFilter.ALL),
                        "a_filter_lets_exactly_its_status_and_the_type_that_was_read_through"));
    }

    private static Stream<Arguments> lists() {
        return Stream.of(
                fault(
                        "lists backwards",
                        "list",
                        (good, with) -> reversed(list(good, with)),
                        "the_newest_comes_first_to_the_nanosecond"),
                fault(
                        "lists without the filter",
                        "list",
                        (good, with) -> good.list((EmailAddress) with[0], DocumentFilter.ALL, ((PageRequest) with[2])),
                        "a_filter_lets_exactly_its_status_and_the_type_that_was_read_through"),
                fault(
                        "lists without the age",
                        "list",
                        (good, with) -> good.list((EmailAddress) with[0], ageless(with[1]), (PageRequest) with[2]),
                        "a_filter_by_age_leaves_out_what_was_created_at_the_moment_or_later"),
                fault(
                        "takes the moment itself for older",
                        "list",
                        (good, with) -> good.list(
                                (EmailAddress) with[0], aMomentLater((DocumentFilter) with[1]), (PageRequest) with[2]),
                        "a_filter_by_age_leaves_out_what_was_created_at_the_moment_or_later"),
                fault(
                        "ends after the first page",
                        "list",
                        (good, with) -> new Page<>(list(good, with).items(), Optional.empty()),
                        "the_pages_hold_every_document_once_and_in_order"),
                fault(
                        "begins again when it does not know a cursor",
                        "list",
                        (good, with) -> beginAgain(good, with),
                        "a_cursor_that_no_store_made_is_refused"),
                fault(
                        "counts the items it has shown",
                        "list",
                        (good, with) -> byOffset(good, with),
                        "what_exists_all_the_while_appears_once_whatever_is_written_between_the_pages"),
                fault(
                        "lets any owner use a cursor",
                        "list",
                        (good, with) -> byOffset(good, with),
                        "a_cursor_of_another_owners_list_is_refused"));
    }

    private static Arguments fault(String what, String method, Fault<DocumentRepository> bad, String caughtBy) {
        return arguments(what, method, bad, caughtBy);
    }

    private static Stored<Document> createOrReplace(DocumentRepository good, Document document) {
        return good.find(document.owner(), document.id())
                .map(old -> good.save(document, old.revision()))
                .orElseGet(() -> good.create(document));
    }

    private static Stored<Document> lookThenCreate(DocumentRepository good, Document document) throws Exception {
        if (good.find(document.owner(), document.id()).isPresent()) {
            throw new DuplicateException("document");
        }
        Thread.sleep(2);
        try {
            return good.create(document);
        } catch (DuplicateException unseen) {
            return saveBlindly(good, document);
        }
    }

    private static Stored<Document> anySize(DocumentRepository good, Document document) {
        try {
            return good.create(document);
        } catch (TooLargeException ignored) {
            return new Stored<>(document, new Revision("1"));
        }
    }

    private static Document toMilliseconds(Document document) {
        return new Document(
                document.id(),
                document.owner(),
                document.file(),
                document.hint(),
                document.status(),
                document.result(),
                document.corrected(),
                document.failure(),
                document.lease(),
                document.inCase(),
                document.createdAt().truncatedTo(ChronoUnit.MILLIS),
                document.updatedAt());
    }

    private static Stored<Document> saveBlindly(DocumentRepository good, Document document) {
        while (true) {
            Revision now = good.find(document.owner(), document.id())
                    .orElseThrow(() -> new StaleRevisionException("document"))
                    .revision();
            try {
                return good.save(document, now);
            } catch (StaleRevisionException again) {
                Thread.onSpinWait();
            }
        }
    }

    private static Stored<Document> createOnSave(DocumentRepository good, Document document, Revision expected) {
        boolean known = good.find(document.owner(), document.id()).isPresent();
        return known ? good.save(document, expected) : good.create(document);
    }

    private static Stored<Document> skipEqual(DocumentRepository good, Document document, Revision expected) {
        return good.find(document.owner(), document.id())
                .filter(stored -> stored.equals(new Stored<>(document, expected)))
                .orElseGet(() -> good.save(document, expected));
    }

    private static Object deleteBlindly(DocumentRepository good, EmailAddress owner, DocumentId id) {
        good.find(owner, id).ifPresent(stored -> good.delete(owner, id, stored.revision()));
        return "";
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<Document> move(Object move) {
        return (UnaryOperator<Document>) move;
    }

    private static Object moveBlindly(
            DocumentRepository good, EmailAddress owner, DocumentId id, UnaryOperator<Document> move) {
        return good.find(owner, id).map(at -> saveBlindly(good, move.apply(at.value())));
    }

    private static Object deletePage(DocumentRepository good, EmailAddress owner) {
        all(good, owner).forEach(document -> deleteBlindly(good, owner, document.id()));
        return "";
    }

    private static DocumentFilter ageless(Object filter) {
        return new DocumentFilter(((DocumentFilter) filter).status(), ((DocumentFilter) filter).type());
    }

    private static DocumentFilter aMomentLater(DocumentFilter filter) {
        return filter.createdBefore()
                .map(moment -> filter.olderThan(moment.plusNanos(1)))
                .orElse(filter);
    }

    private static Stream<Document> all(DocumentRepository good, EmailAddress owner) {
        return good.list(owner, DocumentFilter.ALL, PageRequest.first(200)).items().stream();
    }

    private static Page<Document> list(DocumentRepository good, Object[] with) {
        return good.list((EmailAddress) with[0], (DocumentFilter) with[1], (PageRequest) with[2]);
    }

    private static Page<Document> reversed(Page<Document> page) {
        List<Document> items = new ArrayList<>(page.items());
        Collections.reverse(items);
        return new Page<>(items, page.next());
    }

    private static Page<Document> beginAgain(DocumentRepository good, Object[] with) {
        try {
            return list(good, with);
        } catch (UnknownCursorException unknown) {
            return good.list(
                    (EmailAddress) with[0],
                    (DocumentFilter) with[1],
                    PageRequest.first(((PageRequest) with[2]).limit()));
        }
    }

    private static Page<Document> byOffset(DocumentRepository good, Object[] with) {
        PageRequest page = (PageRequest) with[2];
        int from = page.cursor().map(cursor -> Integer.parseInt(cursor.token())).orElse(0);
        List<Document> all = good.list((EmailAddress) with[0], (DocumentFilter) with[1], PageRequest.first(200))
                .items();
        int to = Math.min(all.size(), from + page.limit());
        return new Page<>(
                all.subList(Math.min(from, to), to),
                to < all.size() ? Optional.of(new Cursor(Integer.toString(to))) : Optional.empty());
    }

    /** Refuses an id that any owner has. */
    private static final class GlobalIds implements Fault<DocumentRepository> {
        private final Map<DocumentId, Boolean> taken = new ConcurrentHashMap<>();

        @Override
        public Object call(DocumentRepository good, Object[] with) {
            if (taken.putIfAbsent(((Document) with[0]).id(), true) != null) {
                throw new DuplicateException("document");
            }
            return good.create((Document) with[0]);
        }
    }
}
