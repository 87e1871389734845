package io.kraftd.http.documents;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.EncodedJson;
import io.kraftd.ports.storage.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was last answered about documents, as it was sent: reading a result and writing it as JSON takes far longer than
 * finding its head. An answer is given again while the head's revision and what is related are as they were. Those asked for
 * longest ago go first. For many threads.
 */
final class KeptBodies {
    /** All that an answer is made of: a revision names the result, too. */
    record State(EmailAddress owner, DocumentId document, Revision revision, List<RelatedBody> related) {}

    private final long mostBytes;
    private final Map<State, EncodedJson> byState = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    KeptBodies(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<EncodedJson> find(State state) {
        return Optional.ofNullable(byState.get(state));
    }

    synchronized void keep(State state, EncodedJson body) {
        EncodedJson before = byState.put(state, body);
        bytes += body.bytes().length - (before == null ? 0 : before.bytes().length);
        var oldest = byState.values().iterator();
        while (bytes > mostBytes) {
            bytes -= oldest.next().bytes().length;
            oldest.remove();
        }
    }
}
