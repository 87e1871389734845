package io.kraftd.http.documents;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.EncodedJson;
import io.kraftd.ports.storage.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was last answered about documents, as it was sent: reading a result and writing it as JSON takes far longer than
 * finding its head. An answer is given again while the head's revision and what is related are as they were. Those asked for
 * longest ago go first, and what is gone for good is forgotten at once. For many threads.
 */
public final class KeptBodies {
    /** All that an answer is made of: a revision names the result, too. */
    record State(EmailAddress owner, DocumentId document, Revision revision, List<RelatedBody> related) {}

    private final long mostBytes;
    private final Map<State, EncodedJson> byState = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;
    private long forgettings;

    /** Keeps at most so many bytes. */
    public KeptBodies(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<EncodedJson> find(State state) {
        return Optional.ofNullable(byState.get(state));
    }

    /** Moves on whenever something is forgotten: what was read before may be of what is gone by now. */
    synchronized long forgettings() {
        return forgettings;
    }

    /** Keeps what was read after {@code forgettings} stood there, unless something was forgotten since. */
    synchronized void keep(State state, EncodedJson body, long forgettingsBefore) {
        if (forgettings != forgettingsBefore) {
            return;
        }
        EncodedJson before = byState.put(state, body);
        bytes += body.bytes().length - (before == null ? 0 : before.bytes().length);
        var oldest = byState.values().iterator();
        while (bytes > mostBytes) {
            bytes -= oldest.next().bytes().length;
            oldest.remove();
        }
    }

    /** Forgets all of an owner who has left. */
    public void forget(EmailAddress owner) {
        forget((State state) -> state.owner().equals(owner));
    }

    /** Forgets a document that was deleted. */
    void forget(EmailAddress owner, DocumentId document) {
        forget((State state) -> state.owner().equals(owner) && state.document().equals(document));
    }

    private synchronized void forget(Predicate<State> gone) {
        forgettings++;
        var each = byState.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<State, EncodedJson> kept = each.next();
            if (gone.test(kept.getKey())) {
                bytes -= kept.getValue().bytes().length;
                each.remove();
            }
        }
    }

    /** How many bytes are kept now. */
    public synchronized long bytes() {
        return bytes;
    }
}
