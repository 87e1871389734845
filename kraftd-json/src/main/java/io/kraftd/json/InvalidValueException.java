package io.kraftd.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/**
 * A value in JSON that is not what its place asks for. {@link #getOriginalMessage()} is a phrase for the person who sent
 * it, such as {@code must be a day like 2026-01-31}; {@link #getPath()} says where. Neither names a class or a library.
 */
public final class InvalidValueException extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    InvalidValueException(JsonParser at, String phrase) {
        super(at, phrase);
    }
}
