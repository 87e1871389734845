package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.LESSONS;

import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.learning.LessonId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.LearningRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Lessons in memory; they end with the process. */
public final class MemoryLearning implements LearningRepository {
    private static final class Owned {
        private final ConcurrentMap<LessonId, Place> places = new ConcurrentHashMap<>();
        private final NavigableMap<Place, Entry<Lesson>> inOrder = new ConcurrentSkipListMap<>();
    }

    private final ConcurrentMap<EmailAddress, Owned> byOwner = new ConcurrentHashMap<>();
    private final Cursors cursors = new Cursors();

    @Override
    public void create(Lesson lesson) {
        Entry<Lesson> entry = Entry.of(lesson, LESSONS);
        Owned owned = of(lesson.owner());
        if (owned.places.putIfAbsent(lesson.id(), placeOf(lesson)) != null) {
            throw new DuplicateException(LESSONS.what());
        }
        owned.inOrder.put(placeOf(lesson), entry);
    }

    @Override
    public Optional<Lesson> find(EmailAddress owner, LessonId id) {
        Owned owned = of(owner);
        return Optional.ofNullable(owned.places.get(id)).map(owned.inOrder::get).map(Entry::value);
    }

    @Override
    public Page<Lesson> list(EmailAddress owner, PageRequest page) {
        String list = "lessons of " + owner;
        NavigableMap<Place, Entry<Lesson>> all = of(owner).inOrder;
        List<Lesson> found = cursors
                .after(page, list)
                .map(Place::parse)
                .<NavigableMap<Place, Entry<Lesson>>>map(after -> all.tailMap(after, false))
                .orElse(all)
                .values()
                .stream()
                .limit(page.limit() + 1L)
                .map(Entry::value)
                .toList();
        return cursors.page(found, page, list, lesson -> placeOf(lesson).toString());
    }

    @Override
    public void delete(EmailAddress owner, LessonId id) {
        Owned owned = of(owner);
        Place place = owned.places.remove(id);
        if (place != null) {
            owned.inOrder.remove(place);
        }
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        byOwner.remove(owner);
    }

    private static Place placeOf(Lesson lesson) {
        return new Place(lesson.at(), lesson.id().toString());
    }

    private Owned of(EmailAddress owner) {
        return byOwner.computeIfAbsent(owner, any -> new Owned());
    }
}
