package io.kraftd.tck.storage;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import io.kraftd.tck.Together.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What happens when several callers write at the same moment. */
public interface DocumentConcurrencyContract extends DocumentsUnderTest {
    /** How many write at once. */
    int CALLERS = 8;

    @RepeatedTest(5)
    default void of_those_who_create_one_id_at_once_exactly_one_wins() {
        Document model = aDocument().build();

        List<Outcome<Stored<Document>>> outcomes =
                Together.run(CALLERS, number -> () -> documents().create(copy(model, number)));

        Stored<Document> winner = Together.onlyWinner(outcomes, DuplicateException.class);
        assertThat(documents().find(model.owner(), model.id())).contains(winner);
        assertThat(documents().count(model.owner(), DocumentFilter.ALL)).isOne();
    }

    @RepeatedTest(5)
    default void of_those_who_save_one_revision_at_once_exactly_one_wins() {
        Stored<Document> created = documents().create(aDocument().build());

        List<Outcome<Stored<Document>>> outcomes = Together.run(
                CALLERS, number -> () -> documents().save(copy(created.value(), number), created.revision()));

        Stored<Document> winner = Together.onlyWinner(outcomes, StaleRevisionException.class);
        assertThat(documents().find(created.value().owner(), created.value().id()))
                .contains(winner);
    }

    @RepeatedTest(5)
    default void of_a_save_and_a_delete_at_once_exactly_one_wins() {
        Stored<Document> created = documents().create(aDocument().build());
        Document document = created.value();

        List<Outcome<Boolean>> outcomes = Together.run(2, number -> () -> {
            if (number == 0) {
                documents().save(document, created.revision());
                return true;
            }
            documents().delete(document.owner(), document.id(), created.revision());
            return false;
        });

        boolean saved = Together.onlyWinner(outcomes, StaleRevisionException.class);
        assertThat(documents().find(document.owner(), document.id()).isPresent())
                .isEqualTo(saved);
        assertThat(documents().count(document.owner(), DocumentFilter.ALL)).isEqualTo(saved ? 1 : 0);
    }

    @Test
    default void documents_created_at_once_are_all_kept() {
        EmailAddress ann = Owners.someone();

        List<Outcome<Stored<Document>>> outcomes = Together.run(
                CALLERS * 4,
                number -> () -> documents().create(aDocument().ownedBy(ann).build()));

        assertThat(outcomes).allMatch(Outcome::succeeded);
        assertThat(Lists.all(documents(), ann, DocumentFilter.ALL, 5)).hasSize(CALLERS * 4);
    }

    @Test
    default void a_list_read_while_others_write_holds_what_exists_all_the_while_exactly_once() {
        EmailAddress ann = Owners.someone();
        List<Document> staying = IntStream.range(0, 30)
                .mapToObj(number -> documents()
                        .create(aDocument()
                                .ownedBy(ann)
                                .createdAt(Instant.parse("2026-01-15T09:30:00Z").minusSeconds(number))
                                .build())
                        .value())
                .toList();
        AtomicBoolean done = new AtomicBoolean();

        List<Outcome<List<Document>>> outcomes = Together.run(4, number -> () -> {
            if (number > 0) {
                comeAndGoUntil(done, ann, number);
                return List.of();
            }
            try {
                return readTwentyTimes(ann, staying);
            } finally {
                done.set(true);
            }
        });

        assertThat(outcomes).allMatch(Outcome::succeeded);
        assertThat(outcomes.get(0).value()).containsExactlyElementsOf(staying);
    }

    private List<Document> readTwentyTimes(EmailAddress owner, List<Document> staying) {
        List<Document> seen = List.of();
        for (int round = 0; round < 20; round++) {
            List<Document> all = Lists.all(documents(), owner, DocumentFilter.ALL, 4);
            assertThat(all).doesNotHaveDuplicates();
            seen = all.stream().filter(staying::contains).toList();
            assertThat(seen).containsExactlyElementsOf(staying);
        }
        return seen;
    }

    private void comeAndGoUntil(AtomicBoolean done, EmailAddress owner, int number) {
        // why: not for ever, because a store that never deletes would make the list longer faster than it is read.
        for (int round = 0; round < 500 && !done.get(); round++) {
            comeAndGo(owner, number);
        }
    }

    private void comeAndGo(EmailAddress owner, int number) {
        Instant moment = Instant.parse("2026-01-15T09:30:00.5Z").minusSeconds(10L * number);
        Stored<Document> coming =
                documents().create(aDocument().ownedBy(owner).createdAt(moment).build());
        documents().delete(owner, coming.value().id(), coming.revision());
    }

    private static Document copy(Document model, int number) {
        return aDocument()
                .withId(model.id())
                .ownedBy(model.owner())
                .named("copy-" + number + ".pdf")
                .build();
    }
}
