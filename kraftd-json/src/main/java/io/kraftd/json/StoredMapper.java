package io.kraftd.json;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Holds the one mapper of all that is kept. */
// why: stores are named when a process starts, and making the mapper would take longer than all the rest of the start.
final class StoredMapper {
    static final ObjectMapper MAPPER = KraftdJson.newStoredMapper();

    private StoredMapper() {}
}
