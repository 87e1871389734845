package io.kraftd.http.openapi;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.documents.ETags;
import io.kraftd.ports.content.Content;

/** Answers that stay the same as long as the program does, and that anybody may keep for a while. */
final class Lasting {
    private static final String KEEP = "public, max-age=300";

    private Lasting() {}

    /** The whole, or 304 for who has it. */
    static Answer answer(Exchange exchange, Content content, String mediaType) {
        String etag = "\"" + content.sha256() + "\"";
        Answer answer = ETags.known(exchange, etag) ? Answer.notModified() : Answer.shown(content, mediaType);
        return answer.with("ETag", etag).with("Cache-Control", KEEP);
    }
}
