package io.kraftd.adapter.memory.fallback;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.Optional;

/** Cases and their events; events are brought to the store before the heads that name them. */
final class FallbackProcurements implements ProcurementRepository {
    private record Key(EmailAddress owner, DocumentId id) {}

    private final FallbackStores fallback;
    private final ProcurementRepository store;
    private final ProcurementRepository standIn;
    private final Meanwhile<Key, ProcurementCase> meanwhile;

    FallbackProcurements(FallbackStores fallback, ProcurementRepository store, ProcurementRepository standIn) {
        this.fallback = fallback;
        this.store = store;
        this.standIn = standIn;
        this.meanwhile = fallback.add(new Meanwhile<>(
                "case",
                head -> new Key(head.owner(), head.id()),
                new Side<>(key -> store.find(key.owner(), key.id()), store::create, store::save),
                new Side<>(key -> standIn.find(key.owner(), key.id()), standIn::create, standIn::save)));
    }

    @Override
    public Stored<ProcurementCase> create(ProcurementCase opened) {
        return fallback.answer(() -> store.create(opened), () -> {
            fallback.rememberToClean(() -> standIn.deleteOwner(opened.owner()));
            return meanwhile.create(opened);
        });
    }

    @Override
    public Optional<Stored<ProcurementCase>> find(EmailAddress owner, DocumentId id) {
        return fallback.answer(() -> store.find(owner, id), () -> Optional.of(meanwhile.find(new Key(owner, id))));
    }

    @Override
    public Stored<ProcurementCase> save(ProcurementCase changed, Revision expected) {
        return fallback.answer(() -> store.save(changed, expected), () -> {
            fallback.rememberToClean(() -> standIn.deleteOwner(changed.owner()));
            return meanwhile.save(changed, expected);
        });
    }

    @Override
    public Page<ProcurementCase> list(EmailAddress owner, PageRequest page) {
        return fallback.answer(() -> store.list(owner, page), () -> standIn.list(owner, page));
    }

    @Override
    public void addEvent(EmailAddress owner, CaseEvent event) {
        fallback.answer(
                () -> {
                    store.addEvent(owner, event);
                    return event;
                },
                () -> {
                    standIn.addEvent(owner, event);
                    fallback.remember(() -> store.addEvent(owner, event), () -> standIn.deleteOwner(owner));
                    return event;
                });
    }

    @Override
    public Optional<CaseEvent> findEvent(EmailAddress owner, DocumentId id, Sha256 hash) {
        return fallback.answer(
                () -> store.findEvent(owner, id, hash),
                () -> Optional.of(
                        standIn.findEvent(owner, id, hash).orElseThrow(() -> Meanwhile.unreachable("event"))));
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        fallback.answer(
                () -> {
                    store.deleteOwner(owner);
                    return owner;
                },
                () -> {
                    throw Meanwhile.unreachable("case");
                });
    }
}
