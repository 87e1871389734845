package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.Optional;

/** A store of cases that cannot be written to while a test says so. */
final class FailingProcurements implements ProcurementRepository {
    private final ProcurementRepository real;
    volatile boolean failSaves;

    FailingProcurements(ProcurementRepository real) {
        this.real = real;
    }

    @Override
    public Stored<ProcurementCase> create(ProcurementCase opened) {
        return real.create(opened);
    }

    @Override
    public Optional<Stored<ProcurementCase>> find(EmailAddress owner, DocumentId id) {
        return real.find(owner, id);
    }

    @Override
    public Stored<ProcurementCase> save(ProcurementCase changed, Revision expected) {
        if (failSaves) {
            throw PortException.outage("The store of cases is down", null);
        }
        return real.save(changed, expected);
    }

    @Override
    public Page<ProcurementCase> list(EmailAddress owner, PageRequest page) {
        return real.list(owner, page);
    }

    @Override
    public void addEvent(EmailAddress owner, CaseEvent event) {
        real.addEvent(owner, event);
    }

    @Override
    public Optional<CaseEvent> findEvent(EmailAddress owner, DocumentId id, Sha256 hash) {
        return real.findEvent(owner, id, hash);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        real.deleteOwner(owner);
    }
}
