package io.kraftd.adapter.memory.fallback;

import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.learning.LessonId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.LearningRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import java.util.Optional;

/** Lessons; papers that are read while the store is away are read by those learnt meanwhile alone. */
final class FallbackLearning implements LearningRepository {
    private final FallbackStores fallback;
    private final LearningRepository store;
    private final LearningRepository standIn;

    FallbackLearning(FallbackStores fallback, LearningRepository store, LearningRepository standIn) {
        this.fallback = fallback;
        this.store = store;
        this.standIn = standIn;
    }

    @Override
    public void create(Lesson lesson) {
        fallback.answer(
                () -> {
                    store.create(lesson);
                    return lesson;
                },
                () -> {
                    standIn.create(lesson);
                    fallback.remember(() -> bring(lesson), () -> standIn.deleteOwner(lesson.owner()));
                    return lesson;
                });
    }

    @Override
    public Optional<Lesson> find(EmailAddress owner, LessonId id) {
        return fallback.answer(
                () -> store.find(owner, id),
                () -> Optional.of(standIn.find(owner, id).orElseThrow(() -> Meanwhile.unreachable("lesson"))));
    }

    @Override
    public Page<Lesson> list(EmailAddress owner, PageRequest page) {
        return fallback.answer(() -> store.list(owner, page), () -> standIn.list(owner, page));
    }

    @Override
    public void delete(EmailAddress owner, LessonId id) {
        orRefused(owner, () -> store.delete(owner, id));
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        orRefused(owner, () -> store.deleteOwner(owner));
    }

    private void orRefused(EmailAddress owner, Runnable removal) {
        fallback.answer(
                () -> {
                    removal.run();
                    return owner;
                },
                () -> {
                    throw Meanwhile.unreachable("lesson");
                });
    }

    private void bring(Lesson lesson) {
        try {
            store.create(lesson);
        } catch (DuplicateException arrivedBefore) {
            // why: a lesson never changes, so what is there under its id says the same.
            return;
        }
    }
}
