package io.kraftd.adapter.azureai;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.json.KraftdJson;

/** The one mapper of this adapter, because making one is slow. */
final class Json {
    static final ObjectMapper MAPPER = KraftdJson.newStrictMapper();

    private Json() {}
}
