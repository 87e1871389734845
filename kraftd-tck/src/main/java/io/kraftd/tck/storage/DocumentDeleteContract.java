package io.kraftd.tck.storage;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import java.util.List;
import java.util.stream.IntStream;
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
    default void everything_of_an_owner_who_leaves_is_gone_and_nothing_of_others_and_twice_is_no_error() {
        EmailAddress ann = Owners.someone();
        List<Document> anns = IntStream.range(0, 250)
                .mapToObj(number -> documents()
                        .create(aDocument()
                                .ownedBy(ann)
                                .readAs(DocumentType.RFQ)
                                .build())
                        .value())
                .toList();
        Stored<Document> bobs =
                documents().create(aDocument().withId(anns.get(0).id()).build());

        documents().deleteOwner(ann);
        assertThat(documents().count(ann, DocumentFilter.ALL)).isZero();
        assertThatCode(() -> documents().deleteOwner(ann)).doesNotThrowAnyException();

        assertThat(Lists.all(documents(), ann, DocumentFilter.ALL, 200)).isEmpty();
        assertThat(anns)
                .allSatisfy(gone -> assertThat(documents().find(ann, gone.id())).isEmpty())
                .allSatisfy(gone -> assertThat(
                                documents().findByContent(ann, gone.file().sha256()))
                        .isEmpty());
        assertThat(documents().find(bobs.value().owner(), bobs.value().id())).contains(bobs);
    }

    @Test
    default void an_owner_who_left_may_come_back_to_nothing_and_keep_documents_again() {
        Stored<Document> first = documents().create(aDocument().build());
        Document document = first.value();
        documents().deleteOwner(document.owner());
        assertThatThrownBy(() -> documents().save(document, first.revision()))
                .isInstanceOf(StaleRevisionException.class);

        Stored<Document> again = documents().create(document);

        assertThat(Lists.all(documents(), document.owner(), DocumentFilter.ALL, 10))
                .containsExactly(again.value());
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
