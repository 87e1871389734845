package io.kraftd.usecases;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.ExtractedDocumentBuilder.anExtractedDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.adapter.memory.MemoryDocuments;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.Lease;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.procurement.Readings;
import org.junit.jupiter.api.Test;

class TakeIntoCaseTest {
    private final MemoryDocuments documents = new MemoryDocuments();
    private final Document read = aDocument().readAs(DocumentType.RFQ).build();
    private final Readings.Reading reading =
            new Readings.Reading(read, anExtractedDocument().build());
    private final Readings cases = new TakeIntoCase((owner, id) -> reading, documents);

    private Stored<Document> kept() {
        return documents.find(read.owner(), read.id()).orElseThrow();
    }

    @Test
    void a_document_that_a_case_read_is_marked_and_nothing_else_of_it_changes() {
        documents.create(read);

        assertThat(cases.of(read.owner(), read.id())).isEqualTo(reading);

        assertThat(kept().value()).isEqualTo(read.takenIntoCase());
        assertThat(kept().value().inCase()).isTrue();
        assertThat(kept().value().updatedAt()).isEqualTo(read.updatedAt());
    }

    @Test
    void a_mark_stays_when_the_document_is_read_anew_and_put_away() {
        Document marked = read.takenIntoCase();
        Lease lease = new Lease("instance-1", read.updatedAt().plusSeconds(60));

        assertThat(marked.processing(lease, read.updatedAt()).inCase()).isTrue();
        assertThat(marked.archived(read.updatedAt()).inCase()).isTrue();
    }

    @Test
    void one_that_is_being_read_anew_is_left_to_its_reader() {
        Stored<Document> created = documents.create(read);
        Lease lease = new Lease("instance-1", read.updatedAt().plusSeconds(60));
        Stored<Document> claimed = documents.save(read.processing(lease, read.updatedAt()), created.revision());

        assertThatThrownBy(() -> cases.of(read.owner(), read.id())).isInstanceOf(ExtractionRunningException.class);

        assertThat(kept()).isEqualTo(claimed);
    }
}
