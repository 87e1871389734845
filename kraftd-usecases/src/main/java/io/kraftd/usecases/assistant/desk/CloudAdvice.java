package io.kraftd.usecases.assistant.desk;

import io.kraftd.domain.cloud.CloudDecision;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;

/** Whether a reading by a service would be worth its price for a document that was read. */
public interface CloudAdvice {
    /** The decision by the usual threshold. */
    CloudDecision about(EmailAddress owner, DocumentId id);
}
