package io.kraftd.json.kraftdintel;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.domain.shared.EmailAddress;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Single values of a line. */
final class OldValues {
    private OldValues() {}

    /** Words that are not blank. */
    static Optional<String> text(JsonNode parent, String name) {
        return Optional.of(parent.path(name).asText("").strip()).filter(text -> !text.isEmpty());
    }

    static String required(JsonNode parent, String name) {
        return text(parent, name).orElseThrow(() -> new NotTakenException("It has no " + name));
    }

    static EmailAddress address(JsonNode parent, String name) {
        try {
            return new EmailAddress(required(parent, name));
        } catch (IllegalArgumentException none) {
            throw new NotTakenException("Its " + name + " is no e-mail address");
        }
    }

    /** An instant; one without an offset is in UTC, as Python's {@code utcnow} wrote it. */
    static Instant instant(JsonNode parent, String name) {
        String text = required(parent, name).replace(' ', 'T');
        try {
            return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException none) {
            throw new NotTakenException("Its " + name + " is no point in time");
        }
    }
}
