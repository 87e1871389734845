package io.kraftd.adapter.cosmos;

import io.kraftd.adapter.cosmos.ItemRequests.Found;
import io.kraftd.adapter.cosmos.Unsuccessful.Reason;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.Revision;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Writes that are done once or not at all. Where an answer was lost, or a refusal may be the echo of an own earlier try, the
 * item is read back: the mark of the write tells whose it is. So a lost answer becomes neither a second write nor a false
 * refusal.
 */
final class Writes {
    private interface Write {
        Revision send() throws Unsuccessful;
    }

    private static final int MOST_ROUNDS = 3;

    private final ItemRequests requests;
    private final String what;

    /** {@code what} is what messages call an item. */
    Writes(ItemRequests requests, String what) {
        this.requests = requests;
        this.what = what;
    }

    Found create(Envelope item) {
        return written(
                item,
                () -> requests.create(item),
                EnumSet.of(Reason.DUPLICATE),
                Optional::isEmpty,
                () -> new DuplicateException(what));
    }

    Found replace(Envelope item, Revision expected) {
        return written(
                item,
                () -> requests.replace(item, expected),
                EnumSet.of(Reason.STALE, Reason.ABSENT),
                there -> there.map(Found::revision).equals(Optional.of(expected)),
                () -> new StaleRevisionException(what));
    }

    void delete(String partition, String id, Revision expected) {
        try {
            requests.delete(partition, id, expected);
        } catch (Unsuccessful e) {
            boolean gone = e.perhapsDone()
                    && e.reason() != Reason.STALE
                    && read(partition, id, e).isEmpty();
            if (gone) {
                return;
            }
            throw e.reason() == Reason.FAILED ? e.failure() : new StaleRevisionException(what);
        }
    }

    /**
     * @param refusals what the database answers when it does not write for a reason of the item's
     * @param unseen whether what was read back cannot be the reason of a refusal: the replica that answered lags behind
     */
    private Found written(
            Envelope item,
            Write write,
            Set<Reason> refusals,
            Predicate<Optional<Found>> unseen,
            Supplier<RuntimeException> refusal) {
        for (int round = 1; ; round++) {
            try {
                return new Found(item.json(), write.send());
            } catch (Unsuccessful e) {
                boolean refused = refusals.contains(e.reason());
                if (!refused && !e.perhapsDone()) {
                    throw e.reason() == Reason.TOO_LARGE ? new TooLargeException(what) : e.failure();
                }
                Optional<Found> there = read(item.partition(), item.id(), e);
                if (there.isPresent() && item.wrote(there.get().json())) {
                    return there.get();
                }
                if (!refused) {
                    throw e.failure();
                }
                if (round == MOST_ROUNDS || !unseen.test(there)) {
                    throw refusal.get();
                }
            }
        }
    }

    /** The item as it is; when that cannot be found out, the failure of the write stands. */
    private Optional<Found> read(String partition, String id, Unsuccessful write) {
        try {
            return Optional.of(requests.read(partition, id));
        } catch (Unsuccessful e) {
            if (e.reason() == Reason.ABSENT) {
                return Optional.empty();
            }
            throw write.reason() == Reason.FAILED ? write.failure() : e.failure();
        }
    }
}
