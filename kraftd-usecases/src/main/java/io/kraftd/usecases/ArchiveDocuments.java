package io.kraftd.usecases;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.document.IllegalMoveException;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.ports.content.StepStore;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.Stores;
import io.kraftd.ports.storage.UserRepository;
import io.kraftd.usecases.procurement.RunningCases;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An operator puts old documents of all users away. */
public final class ArchiveDocuments {
    private static final List<DocumentStatus> MAY_BE_ARCHIVED = Stream.of(DocumentStatus.values())
            .filter(status -> status.next().contains(DocumentStatus.ARCHIVED))
            .toList();

    /**
     * How many documents were old enough, by what became of them.
     *
     * @param running left, because a case that has no order yet rests on them
     */
    public record Result(long archived, long running) {
        private Result plus(Result other) {
            return new Result(archived + other.archived, running + other.running);
        }
    }

    private final UserRepository users;
    private final DocumentRepository documents;
    private final RunningCases running;
    private final Clock clock;

    /** Over these stores. */
    public ArchiveDocuments(Stores stores, StepStore steps, Clock clock) {
        this.users = stores.users();
        this.documents = stores.documents();
        this.running = new RunningCases(stores.procurements(), steps, clock);
        this.clock = clock;
    }

    /** Archives what was created longer ago than {@code age} and is not being read at this moment. */
    public Result handle(Duration age) {
        return Page.all(users::list)
                .map(User::email)
                .map(owner -> archived(owner, age))
                .reduce(new Result(0, 0), Result::plus);
    }

    private Result archived(EmailAddress owner, Duration age) {
        DocumentFilter old = DocumentFilter.ALL.olderThan(clock.instant().minus(age));
        if (documents.count(owner, old) == 0) {
            return new Result(0, 0);
        }
        Set<DocumentId> needed = running.documents(owner);
        return MAY_BE_ARCHIVED.stream()
                .map(status -> new DocumentFilter(Optional.of(status), Optional.empty(), old.createdBefore()))
                .flatMap(filter -> Page.<Document>all(page -> documents.list(owner, filter, page)))
                .map(document -> needed.contains(document.id()) ? new Result(0, 1) : new Result(archive(document), 0))
                .reduce(new Result(0, 0), Result::plus);
    }

    private long archive(Document document) {
        try {
            return documents
                    .change(document.owner(), document.id(), each -> each.archived(clock.instant()))
                    .map(saved -> 1L)
                    .orElse(0L);
        } catch (IllegalMoveException readOrArchivedMeanwhile) {
            return 0;
        }
    }
}
