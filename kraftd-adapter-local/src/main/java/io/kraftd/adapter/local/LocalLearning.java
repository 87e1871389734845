package io.kraftd.adapter.local;

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

/** Lessons, newest first. */
final class LocalLearning implements LearningRepository {
    private static final Shape<Lesson> SHAPE = new Shape<>(
            "lessons",
            List.of(),
            lesson -> Shape.Row.of(lesson.owner(), lesson.id(), Sorted.newestFirst(lesson.at(), lesson.id())));

    private final Database database;
    private final Items<Lesson> lessons;
    private final Lists lists;

    LocalLearning(Database database, Lists lists) {
        this.database = database;
        this.lessons = new Items<>(database, StoredItems.LESSONS, SHAPE);
        this.lists = lists;
    }

    @Override
    public void create(Lesson lesson) {
        lessons.create(lesson);
    }

    @Override
    public Optional<Lesson> find(EmailAddress owner, LessonId id) {
        return lessons.find(owner, id).map(Stored::value);
    }

    @Override
    public Page<Lesson> list(EmailAddress owner, PageRequest page) {
        return lists.forwards(lessons, Where.owner(owner), page, "lessons of " + owner);
    }

    @Override
    public void delete(EmailAddress owner, LessonId id) {
        List<Object> named = List.of(owner.value(), id.toString());
        database.write(connection -> Sql.update(connection, "DELETE FROM lessons WHERE owner = ? AND id = ?", named));
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        lessons.deleteOwner(owner);
    }
}
