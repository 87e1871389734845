package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.publishing.DocumentPublisher;
import io.kraftd.ports.publishing.Evidence;
import io.kraftd.usecases.failure.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An owner takes everything away that an award rests on. */
public final class CollectEvidence {
    private final Cases cases;
    private final ReadCase readCase;
    private final ContentStore contents;
    private final DocumentPublisher publisher;

    CollectEvidence(Cases cases, ReadCase readCase, ContentStore contents, DocumentPublisher publisher) {
        this.cases = cases;
        this.readCase = readCase;
        this.contents = contents;
        this.publisher = publisher;
    }

    /** The evidence as one archive; see {@link #collect}. */
    public Content archive(EmailAddress owner, DocumentId inquiry) {
        return publisher.evidence(collect(owner, inquiry));
    }

    /**
     * Case, history, and every content they name. {@link NotFoundException}; {@link StepMissingException} while no award is
     * proposed; a permanent {@link PortException} when a content is missing from its store.
     */
    public Evidence collect(EmailAddress owner, DocumentId inquiry) {
        ProcurementCase head = cases.get(owner, inquiry).value();
        head.require(CaseStep.PO);
        List<CaseEvent> events = readCase.history(head);
        Collection found = new Collection(owner);
        for (CaseEvent event : events) {
            String step = event.step().word() + " " + event.stepRevision();
            found.add(event.input(), step + " input");
            found.add(event.output(), step + " output");
        }
        found.add(cases.required(head, CaseStep.INQUIRY, InquiryReview.class).source());
        cases.required(head, CaseStep.NORMALIZE_QUOTES, Levelling.class).offers().stream()
                .map(Levelling.Offer::source)
                .filter(Objects::nonNull)
                .forEach(found::add);
        return new Evidence(head, events, found.byHash, found.names);
    }

    /** Contents by hash, each once. */
    final class Collection {
        private final EmailAddress owner;
        private final Map<Sha256, Content> byHash = new LinkedHashMap<>();
        private final Map<Sha256, String> names = new LinkedHashMap<>();

        private Collection(EmailAddress owner) {
            this.owner = owner;
        }

        void add(Source source) {
            add(source.file(), source.filename());
            if (source.reading() != null) {
                add(source.reading(), "what was read from " + source.filename());
            }
        }

        private void add(Sha256 hash, String name) {
            byHash.computeIfAbsent(hash, this::content);
            names.putIfAbsent(hash, name);
        }

        private Content content(Sha256 hash) {
            return contents.find(owner, hash)
                    .orElseThrow(() -> PortException.permanent("A content of a case is missing from its store", null));
        }
    }
}
