package io.kraftd.http.documents;

import io.kraftd.http.contract.Exchange;
import io.kraftd.ports.storage.Revision;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Revisions as {@code ETag} values. */
public final class ETags {
    private ETags() {}

    /** The tag of a stored state. */
    // why: a store's revision may hold quotes, which an entity tag must not.
    public static String of(Revision revision) {
        byte[] token = revision.token().getBytes(StandardCharsets.UTF_8);
        return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(token) + "\"";
    }

    /** Whether the client says that it has this state already. */
    public static boolean known(Exchange exchange, String etag) {
        return exchange.header("If-None-Match")
                .map(header -> names(header.replace("W/", ""), etag))
                .orElse(false);
    }

    /** Whether a list of tags names this one, or any ({@code *}); a weak tag names nothing. */
    public static boolean names(String header, String etag) {
        return Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }
}
