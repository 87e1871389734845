package io.kraftd.ports.storage;

import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.learning.LessonId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.TooLargeException;
import java.util.Optional;

/**
 * Lessons by owner and the correction that taught them; they never change. What one owner was taught is never found by another.
 * Every method throws {@link PortException} when the store cannot be reached.
 */
public interface LearningRepository {
    /** Keeps a lesson; {@link DuplicateException} when the owner has one of this correction; {@link TooLargeException}. */
    void create(Lesson lesson);

    /** The owner's lesson; empty when there is none, also when another owner has one under this id. */
    Optional<Lesson> find(EmailAddress owner, LessonId id);

    /**
     * The owner's lessons, newest first, those of one moment by id. A lesson that exists all the while appears exactly once over
     * the pages. {@link UnknownCursorException} for a cursor of another owner, an altered one, and any text that is none.
     */
    Page<Lesson> list(EmailAddress owner, PageRequest page);

    /** Removes the owner's lesson; removing what is not there changes nothing. */
    void delete(EmailAddress owner, LessonId id);

    /**
     * Removes every lesson the owner has now; one kept meanwhile may stay, and other owners lose nothing. No lesson is no error.
     * After a {@link PortException} some may be gone; calling it again removes the rest.
     */
    void deleteOwner(EmailAddress owner);
}
