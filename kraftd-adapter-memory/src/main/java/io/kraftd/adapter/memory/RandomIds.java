package io.kraftd.adapter.memory;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.ports.ids.IdSource;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Identifiers from the platform's strong random numbers: UUIDs of version 4 and secret texts of 256 bits. */
public final class RandomIds implements IdSource {
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public DocumentId newDocumentId() {
        return new DocumentId(UUID.randomUUID().toString());
    }

    @Override
    public String newSecretText() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
