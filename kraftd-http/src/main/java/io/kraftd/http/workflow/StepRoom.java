package io.kraftd.http.workflow;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.documents.IfMatch;
import io.kraftd.http.guard.Admission;
import io.kraftd.ports.storage.Revision;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.procurement.ReadCase;
import java.io.IOException;
import java.util.Optional;

/** Where steps are done, on the state of the case that the client looked at when it says so. */
record StepRoom(Admission room, ReadCase readCase) {
    /** Does the step; 412 when {@code If-Match} names another state than the case is in. */
    <T> T admit(Exchange exchange, DocumentId inquiry, Admission.Work<T> step) throws IOException {
        IfMatch match = IfMatch.of(exchange, () -> revision(exchange.user().email(), inquiry));
        return match.guard(() -> room.admit(step));
    }

    private Optional<Revision> revision(EmailAddress owner, DocumentId inquiry) {
        try {
            return Optional.of(readCase.head(owner, inquiry).revision());
        } catch (NotFoundException noCaseYet) {
            return Optional.empty();
        }
    }
}
