package io.kraftd.adapter.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.json.KraftdJson;
import java.io.UncheckedIOException;

/** A document in its JSON form. */
final class DocumentJson {
    private static final ObjectMapper MAPPER = KraftdJson.newStrictMapper();

    private DocumentJson() {}

    static byte[] of(ExtractedDocument document) {
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
