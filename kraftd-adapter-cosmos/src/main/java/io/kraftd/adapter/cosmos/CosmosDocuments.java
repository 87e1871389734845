package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Heads of documents in Cosmos DB, in their owner's partition; each is dropped 90 days after its last write, but those that a
 * case refers to stay.
 */
public final class CosmosDocuments implements DocumentRepository {
    private static final Duration KEPT = Duration.ofDays(90);

    private final Items<Document> documents;

    /** {@code database} holds the containers already; the client stays the caller's to close. */
    public CosmosDocuments(CosmosAsyncClient client, String database, RequestCharges charges) {
        this(Connection.over(client, database, charges));
    }

    CosmosDocuments(Connection connection) {
        this.documents = new Items<>(
                connection,
                Containers.DOCUMENTS,
                StoredItems.DOCUMENTS,
                (document, item) -> lasting(document, item.with("place", placeOf(document))));
    }

    @Override
    public Stored<Document> create(Document document) {
        return documents.create(document.owner().value(), document);
    }

    @Override
    public Optional<Stored<Document>> find(EmailAddress owner, DocumentId id) {
        return documents.find(owner.value(), id.value());
    }

    @Override
    public Optional<Document> findByContent(EmailAddress owner, Sha256 sha256) {
        Query query = Query.items(Containers.DOCUMENTS, owner.value())
                .where("sha256", sha256.hex())
                .and("c.status != ?", DocumentStatus.ARCHIVED.name())
                .orderBy(List.of("owner_email", "sha256"), "place", true);
        return documents.first(1, query).stream().findFirst();
    }

    @Override
    public Stored<Document> save(Document document, Revision expected) {
        return documents.save(document.owner().value(), document, expected);
    }

    @Override
    public Page<Document> list(EmailAddress owner, DocumentFilter filter, PageRequest page) {
        List<String> columns = new ArrayList<>(List.of("owner_email"));
        filter.status().ifPresent(status -> columns.add("status"));
        filter.type().ifPresent(type -> columns.add("document_type"));
        Listing<Document> listing = Listing.forwards("documents " + owner + " " + filter, CosmosDocuments::placeOf);
        Query query = Query.items(Containers.DOCUMENTS, owner.value());
        return listing.page(documents, filtered(query, filter), columns, page);
    }

    @Override
    public long count(EmailAddress owner, DocumentFilter filter) {
        Query query = Query.count(Containers.DOCUMENTS, owner.value());
        return documents.count(filtered(query, filter));
    }

    @Override
    public void delete(EmailAddress owner, DocumentId id, Revision expected) {
        documents.delete(owner.value(), id.value(), expected);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        documents.deleteAll(owner.value());
    }

    private static Envelope lasting(Document document, Envelope item) {
        return document.inCase() ? item.staying() : item.expiringIn(KEPT.toSeconds());
    }

    private static Query filtered(Query query, DocumentFilter filter) {
        filter.status().ifPresent(status -> query.where("status", status.name()));
        filter.type().ifPresent(type -> query.where("document_type", type.word()));
        filter.createdBefore().ifPresent(moment -> query.and("c.place > ?", Places.before(moment)));
        return query;
    }

    private static String placeOf(Document document) {
        return Places.newestFirst(document.createdAt(), document.id().value());
    }
}
