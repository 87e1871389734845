package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.learning.LessonId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.LearningRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import java.util.List;
import java.util.Optional;

/** Lessons in Cosmos DB, in their owner's partition. */
public final class CosmosLearning implements LearningRepository {
    private final Items<Lesson> lessons;

    /** {@code database} holds the containers already; the client stays the caller's to close. */
    public CosmosLearning(CosmosAsyncClient client, String database, RequestCharges charges) {
        this(Connection.over(client, database, charges));
    }

    CosmosLearning(Connection connection) {
        this.lessons = new Items<>(
                connection,
                Containers.LEARNING,
                StoredItems.LESSONS,
                (lesson, item) -> item.with("place", placeOf(lesson)));
    }

    @Override
    public void create(Lesson lesson) {
        lessons.create(lesson.owner().value(), lesson);
    }

    @Override
    public Optional<Lesson> find(EmailAddress owner, LessonId id) {
        return lessons.find(owner.value(), id.toString()).map(Stored::value);
    }

    @Override
    public Page<Lesson> list(EmailAddress owner, PageRequest page) {
        Listing<Lesson> listing = Listing.forwards("lessons " + owner, CosmosLearning::placeOf);
        // why: the ledger of the budget for AI will lie in the same partition and have no place.
        Query query = Query.items(Containers.LEARNING, owner.value()).and("c.place > ?", "");
        return listing.page(lessons, query, List.of("owner_email"), page);
    }

    @Override
    public void delete(EmailAddress owner, LessonId id) {
        lessons.delete(owner.value(), id.toString());
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        lessons.deleteAll(owner.value());
    }

    private static String placeOf(Lesson lesson) {
        return Places.newestFirst(lesson.at(), lesson.id().toString());
    }
}
