package io.kraftd.tck.storage;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Replacing documents, guarded by their revision. */
public interface DocumentSaveContract extends DocumentsUnderTest {
    /** A moment after the documents of these tests were made. */
    Instant LATER = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    default void a_save_replaces_the_document_and_gives_a_new_revision() {
        Stored<Document> created = documents().create(aDocument().build());
        Document archived = created.value().archived(LATER);

        Stored<Document> saved = documents().save(archived, created.revision());

        assertThat(saved.value()).isEqualTo(archived);
        assertThat(saved.revision()).isNotEqualTo(created.revision());
        assertThat(documents().find(archived.owner(), archived.id())).contains(saved);
    }

    @Test
    default void saving_again_with_the_new_revision_works() {
        Stored<Document> created =
                documents().create(aDocument().readAs(DocumentType.RFQ).build());
        Stored<Document> saved = documents().save(created.value(), created.revision());

        documents().save(saved.value().archived(LATER), saved.revision());

        assertThat(documents().find(created.value().owner(), created.value().id()))
                .map(stored -> stored.value().status())
                .contains(DocumentStatus.ARCHIVED);
    }

    @Test
    default void a_stale_save_is_refused_and_writes_nothing() {
        Stored<Document> created = documents().create(aDocument().build());
        Stored<Document> saved = documents().save(created.value().archived(LATER), created.revision());

        assertThatThrownBy(() -> documents().save(created.value(), created.revision()))
                .isInstanceOf(StaleRevisionException.class);

        assertThat(documents().find(saved.value().owner(), saved.value().id())).contains(saved);
    }

    @Test
    default void a_save_that_changes_nothing_makes_the_old_revision_stale_too() {
        Stored<Document> created = documents().create(aDocument().build());
        documents().save(created.value(), created.revision());

        assertThatThrownBy(() -> documents().save(created.value(), created.revision()))
                .isInstanceOf(StaleRevisionException.class);
    }

    @Test
    default void a_save_of_what_was_never_created_is_stale_and_creates_nothing() {
        Stored<Document> other = documents().create(aDocument().build());
        Document unknown = aDocument().ownedBy(other.value().owner()).build();

        assertThatThrownBy(() -> documents().save(unknown, other.revision()))
                .isInstanceOf(StaleRevisionException.class);

        assertThat(documents().find(unknown.owner(), unknown.id())).isEmpty();
        assertThat(documents().count(unknown.owner(), DocumentFilter.ALL)).isOne();
    }

    @Test
    default void a_save_of_what_is_gone_is_stale_also_when_its_id_was_taken_again() {
        Stored<Document> created = documents().create(aDocument().build());
        documents().delete(created.value().owner(), created.value().id(), created.revision());
        assertThatThrownBy(() -> documents().save(created.value(), created.revision()))
                .isInstanceOf(StaleRevisionException.class);

        Stored<Document> again = documents().create(created.value());

        assertThat(again.revision()).isNotEqualTo(created.revision());
        assertThatThrownBy(() -> documents().save(created.value(), created.revision()))
                .isInstanceOf(StaleRevisionException.class);
    }

    @Test
    default void a_revision_that_no_store_made_is_stale() {
        Stored<Document> created = documents().create(aDocument().build());

        assertThatThrownBy(() -> documents().save(created.value(), new Revision("\"made up\"")))
                .isInstanceOf(StaleRevisionException.class);
    }

    @Test
    default void a_save_never_touches_another_owners_document_with_the_same_id() {
        Stored<Document> anns = documents().create(aDocument().build());
        Document bobs = aDocument().withId(anns.value().id()).build();

        assertThatThrownBy(() -> documents().save(bobs, anns.revision())).isInstanceOf(StaleRevisionException.class);

        assertThat(documents().find(anns.value().owner(), anns.value().id())).contains(anns);
        assertThat(documents().find(bobs.owner(), bobs.id())).isEmpty();
    }

    @Test
    default void a_save_over_two_megabytes_is_refused_and_the_document_stays() {
        Stored<Document> created = documents().create(aDocument().build());
        Document tooLarge = aDocument()
                .withId(created.value().id())
                .ownedBy(created.value().owner())
                .failedSaying("x".repeat(2_100_000))
                .build();

        assertThatThrownBy(() -> documents().save(tooLarge, created.revision())).isInstanceOf(TooLargeException.class);

        assertThat(documents().find(tooLarge.owner(), tooLarge.id())).contains(created);
    }
}
