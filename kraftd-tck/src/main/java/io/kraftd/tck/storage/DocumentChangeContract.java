package io.kraftd.tck.storage;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.document.IllegalMoveException;
import io.kraftd.domain.document.Lease;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import io.kraftd.tck.Together.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Moving documents through their table, also when several want to. */
public interface DocumentChangeContract extends DocumentsUnderTest {
    /** A moment after every lease of these tests has ended. */
    Instant NEXT_YEAR = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    default void a_move_is_made_on_what_is_kept_and_gives_what_was_saved() {
        Document document =
                documents().create(aDocument().readAs(DocumentType.RFQ).build()).value();

        Optional<Stored<Document>> moved =
                documents().change(document.owner(), document.id(), each -> each.archived(NEXT_YEAR));

        assertThat(moved).isEqualTo(documents().find(document.owner(), document.id()));
        assertThat(moved.orElseThrow().value()).isEqualTo(document.archived(NEXT_YEAR));
    }

    @Test
    default void a_move_of_nothing_or_of_another_owners_document_is_nothing() {
        Stored<Document> anns = documents().create(aDocument().build());
        Document unknown = aDocument().build();

        assertThat(documents().change(unknown.owner(), unknown.id(), each -> each.archived(NEXT_YEAR)))
                .isEmpty();
        assertThat(documents().change(Owners.someone(), anns.value().id(), each -> each.archived(NEXT_YEAR)))
                .isEmpty();

        assertThat(documents().find(unknown.owner(), unknown.id())).isEmpty();
        assertThat(documents().find(anns.value().owner(), anns.value().id())).contains(anns);
    }

    @Test
    default void a_move_the_table_refuses_writes_nothing() {
        Stored<Document> archived = documents().create(aDocument().archived().build());
        Document document = archived.value();

        assertThatThrownBy(() -> documents().change(document.owner(), document.id(), each -> claimed(each, 1)))
                .isInstanceOf(IllegalMoveException.class);

        assertThat(documents().find(document.owner(), document.id())).contains(archived);
    }

    @Test
    default void a_move_that_was_overtaken_is_tried_again_on_the_newer_state() {
        Stored<Document> created = documents().create(aDocument().build());
        Document document = created.value();
        List<Document> seen = new ArrayList<>();

        assertThatThrownBy(() -> documents().change(document.owner(), document.id(), each -> {
                    seen.add(each);
                    if (seen.size() == 1) {
                        documents().save(document.archived(NEXT_YEAR), created.revision());
                    }
                    return claimed(each, 1);
                }))
                .isInstanceOf(IllegalMoveException.class);

        assertThat(seen).containsExactly(document, document.archived(NEXT_YEAR));
    }

    @RepeatedTest(5)
    default void of_many_who_claim_a_document_at_once_exactly_one_gets_it() {
        Document document = documents().create(aDocument().build()).value();

        Stored<Document> winner = Together.onlyWinner(Together.run(8, claims(document)), IllegalMoveException.class);

        assertThat(documents().find(document.owner(), document.id())).contains(winner);
        assertThat(winner.value().status()).isEqualTo(DocumentStatus.PROCESSING);
    }

    @RepeatedTest(5)
    default void a_document_whose_readers_lease_has_ended_is_claimed_by_exactly_one_other() {
        Document document = documents().create(aDocument().inWork().build()).value();

        Stored<Document> winner = Together.onlyWinner(Together.run(8, claims(document)), IllegalMoveException.class);

        assertThat(documents().find(document.owner(), document.id())).contains(winner);
        assertThat(winner.value().lease()).isNotEqualTo(document.lease());
    }

    @RepeatedTest(3)
    default void of_many_documents_claimed_by_many_readers_each_has_one_reader() {
        List<Document> waiting = List.of(aDocument(), aDocument(), aDocument(), aDocument()).stream()
                .map(each -> documents().create(each.build()).value())
                .toList();

        List<Outcome<Long>> outcomes = Together.run(
                4,
                number -> () -> waiting.stream()
                        .filter(document -> claims(document, number))
                        .count());

        assertThat(outcomes).allMatch(Outcome::succeeded);
        assertThat(outcomes.stream().mapToLong(outcome -> outcome.value()).sum())
                .isEqualTo(waiting.size());
    }

    private boolean claims(Document document, int reader) {
        try {
            return documents()
                    .change(document.owner(), document.id(), each -> claimed(each, reader))
                    .isPresent();
        } catch (IllegalMoveException taken) {
            return false;
        }
    }

    private IntFunction<Callable<Stored<Document>>> claims(Document document) {
        return number -> () -> documents()
                .change(document.owner(), document.id(), each -> claimed(each, number))
                .orElseThrow();
    }

    private static Document claimed(Document document, int reader) {
        return document.processing(new Lease("reader-" + reader, NEXT_YEAR.plus(Duration.ofMinutes(5))), NEXT_YEAR);
    }
}
