package io.kraftd.tck.storage;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.DocumentBuilder.contentNamed;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Finding documents by what they hold. */
public interface DocumentContentContract extends DocumentsUnderTest {
    /** What the documents of these tests hold. */
    Sha256 OFFER = contentNamed("offer");

    @Test
    default void a_document_is_found_by_its_contents() {
        Document document = aDocument().holding(OFFER).build();
        documents().create(document);

        assertThat(documents().findByContent(document.owner(), OFFER)).contains(document);
        assertThat(documents().findByContent(document.owner(), contentNamed("other")))
                .isEmpty();
    }

    @Test
    default void the_oldest_of_several_is_found_whatever_the_order_of_creation() {
        EmailAddress ann = Owners.someone();
        Document middle = at(ann, "2026-01-02T00:00:00Z");
        Document oldest = at(ann, "2026-01-01T00:00:00Z");
        Document newest = at(ann, "2026-01-02T00:00:00.5Z");
        documents().create(middle);
        documents().create(oldest);
        documents().create(newest);

        assertThat(documents().findByContent(ann, OFFER)).contains(oldest);
    }

    @Test
    default void an_archived_document_is_not_found_by_its_contents() {
        EmailAddress ann = Owners.someone();
        Stored<Document> first = documents().create(at(ann, "2026-01-01T00:00:00Z"));
        Document second = at(ann, "2026-01-02T00:00:00Z");
        documents().create(second);

        documents().save(first.value().archived(Instant.parse("2026-02-01T00:00:00Z")), first.revision());

        assertThat(documents().findByContent(ann, OFFER)).contains(second);
    }

    @Test
    default void another_owners_document_is_never_found_by_its_contents() {
        Document anns = aDocument().holding(OFFER).build();
        documents().create(anns);

        assertThat(documents().findByContent(Owners.someone(), OFFER)).isEmpty();
    }

    private static Document at(EmailAddress owner, String moment) {
        return aDocument().ownedBy(owner).holding(OFFER).createdAt(moment).build();
    }
}
