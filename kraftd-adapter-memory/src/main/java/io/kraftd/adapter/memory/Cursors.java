package io.kraftd.adapter.memory;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.UnknownCursorException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Positions as text that may travel through clients: 28 bytes of position and 32 bytes that only this store can make for
 * this owner and filter (HMAC-SHA-256), as URL-safe Base64.
 */
final class Cursors {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int POSITION_BYTES = Long.BYTES + Integer.BYTES + 2 * Long.BYTES;
    private static final int SEAL_BYTES = 32;

    private final SecretKeySpec key;

    Cursors(SecureRandom random) {
        byte[] bytes = new byte[SEAL_BYTES];
        random.nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    Cursor at(Position position, EmailAddress owner, DocumentFilter filter) {
        byte[] place = bytesOf(position);
        byte[] token = ByteBuffer.allocate(POSITION_BYTES + SEAL_BYTES)
                .put(place)
                .put(seal(place, owner, filter))
                .array();
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    Position position(Cursor cursor, EmailAddress owner, DocumentFilter filter) {
        byte[] token = decoded(cursor);
        byte[] place = new byte[POSITION_BYTES];
        byte[] seal = new byte[SEAL_BYTES];
        if (token.length != POSITION_BYTES + SEAL_BYTES) {
            throw new UnknownCursorException();
        }
        ByteBuffer.wrap(token).get(place).get(seal);
        if (!MessageDigest.isEqual(seal, seal(place, owner, filter))) {
            throw new UnknownCursorException();
        }
        return positionOf(ByteBuffer.wrap(place));
    }

    private static byte[] bytesOf(Position position) {
        UUID id = UUID.fromString(position.id().value());
        Instant createdAt = position.createdAt();
        return ByteBuffer.allocate(POSITION_BYTES)
                .putLong(createdAt.getEpochSecond())
                .putInt(createdAt.getNano())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static Position positionOf(ByteBuffer bytes) {
        Instant createdAt = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
        return new Position(createdAt, new DocumentId(new UUID(bytes.getLong(), bytes.getLong()).toString()));
    }

    private static byte[] decoded(Cursor cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor.token());
        } catch (IllegalArgumentException notOurs) {
            throw new UnknownCursorException();
        }
    }

    private byte[] seal(byte[] place, EmailAddress owner, DocumentFilter filter) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(place);
            mac.update((owner + " " + filter).getBytes(StandardCharsets.UTF_8));
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
