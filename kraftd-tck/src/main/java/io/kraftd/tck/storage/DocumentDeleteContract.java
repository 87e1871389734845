package io.kraftd.tck.storage;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import org.junit.jupiter.api.Test;

/** Removing documents, guarded by their revision. */
public interface DocumentDeleteContract extends DocumentsUnderTest {
    @Test
    default void a_deleted_document_is_nowhere_any_more() {
        Stored<Document> created = documents().create(aDocument().build());
        Document document = created.value();

        documents().delete(document.owner(), document.id(), created.revision());

        assertThat(documents().find(document.owner(), document.id())).isEmpty();
        assertThat(documents().findByContent(document.owner(), document.file().sha256()))
                .isEmpty();
        assertThat(documents()
                        .list(document.owner(), DocumentFilter.ALL, PageRequest.first(10))
                        .items())
                .isEmpty();
        assertThat(documents().count(document.owner(), DocumentFilter.ALL)).isZero();
    }

    @Test
    default void a_deleted_id_may_be_used_again() {
        Stored<Document> created = documents().create(aDocument().build());
        Document document = created.value();
        documents().delete(document.owner(), document.id(), created.revision());

        documents().create(document);

        assertThat(documents().find(document.owner(), document.id()))
                .map(Stored::value)
                .contains(document);
    }

    @Test
    default void a_stale_delete_is_refused_and_the_document_stays() {
        Stored<Document> created = documents().create(aDocument().build());
        Document document = created.value();
        Stored<Document> saved = documents().save(document, created.revision());

        assertThatThrownBy(() -> documents().delete(document.owner(), document.id(), created.revision()))
                .isInstanceOf(StaleRevisionException.class);

        assertThat(documents().find(document.owner(), document.id())).contains(saved);
    }

    @Test
    default void deleting_what_is_gone_is_stale() {
        Stored<Document> created = documents().create(aDocument().build());
        Document document = created.value();
        documents().delete(document.owner(), document.id(), created.revision());

        assertThatThrownBy(() -> documents().delete(document.owner(), document.id(), created.revision()))
                .isInstanceOf(StaleRevisionException.class);
    }

    @Test
    default void an_owner_never_deletes_another_owners_document() {
        Stored<Document> anns = documents().create(aDocument().build());
        EmailAddress bob = Owners.someone();

        assertThatThrownBy(() -> documents().delete(bob, anns.value().id(), anns.revision()))
                .isInstanceOf(StaleRevisionException.class);

        assertThat(documents().find(anns.value().owner(), anns.value().id())).contains(anns);
    }
}
