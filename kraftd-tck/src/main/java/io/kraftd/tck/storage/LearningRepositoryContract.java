package io.kraftd.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.learning.AnchorRule;
import io.kraftd.domain.learning.Fingerprint;
import io.kraftd.domain.learning.HeadingRule;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.learning.LessonId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.LearningRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.UnknownCursorException;
import io.kraftd.tck.Owners;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything a {@link LearningRepository} has to do. */
public interface LearningRepositoryContract {
    /** The same repository during one test; what other tests keep in it does not matter. */
    LearningRepository learning();

    private static Lesson lesson(EmailAddress owner, int correction, String at) {
        return new Lesson(
                new LessonId(new DocumentId(new UUID(7, correction).toString()), correction),
                owner,
                Instant.parse(at),
                "müller sohne gmbh",
                new Fingerprint(FileKind.PDF, Set.of("rechnung nr", "datum", "الكمية")),
                List.of(
                        new AnchorRule(
                                new FieldPath("/metadata/document_number"), AnchorRule.Side.BESIDE, "beleg", null),
                        new AnchorRule(
                                new FieldPath("/parties/supplier/name"),
                                AnchorRule.Side.AT,
                                "",
                                new Box(0.1, 0.2, 0.30000000000000004, 1.0 / 3))),
                List.of(new HeadingRule("menge", "quantity")));
    }

    private List<Lesson> all(EmailAddress owner) {
        return learning().list(owner, PageRequest.first(200)).items();
    }

    static Stream<EmailAddress> oddTaughtOwners() {
        return Stream.concat(Stream.of(Owners.someone()), Owners.odd());
    }

    @ParameterizedTest
    @MethodSource("oddTaughtOwners")
    default void a_lesson_is_found_as_it_was_kept(EmailAddress owner) {
        Lesson lesson = lesson(owner, 3, "2026-01-15T09:30:00.000000001Z");

        learning().create(lesson);

        assertThat(learning().find(owner, lesson.id())).contains(lesson);
        assertThat(all(owner)).containsExactly(lesson);
    }

    @Test
    default void what_one_owner_was_taught_is_never_found_by_another() {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        Lesson lesson = lesson(ann, 1, "2026-01-15T09:30:00Z");
        learning().create(lesson);

        assertThat(learning().find(bob, lesson.id())).isEmpty();
        assertThat(all(bob)).isEmpty();
        learning().delete(bob, lesson.id());

        assertThat(all(ann)).containsExactly(lesson);
    }

    @Test
    default void a_correction_teaches_once_and_each_owner_for_himself() {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        Lesson first = lesson(ann, 1, "2026-01-15T09:30:00Z");
        learning().create(first);

        assertThatExceptionOfType(DuplicateException.class)
                .isThrownBy(() -> learning().create(lesson(ann, 1, "2026-01-16T09:30:00Z")));
        learning().create(lesson(bob, 1, "2026-01-16T09:30:00Z"));

        assertThat(all(ann)).containsExactly(first);
    }

    @Test
    default void a_removed_lesson_is_gone_and_removing_it_again_is_no_error() {
        EmailAddress ann = Owners.someone();
        Lesson gone = lesson(ann, 1, "2026-01-15T09:30:00Z");
        Lesson stays = lesson(ann, 2, "2026-01-15T09:30:00Z");
        learning().create(gone);
        learning().create(stays);

        learning().delete(ann, gone.id());
        learning().delete(ann, gone.id());

        assertThat(learning().find(ann, gone.id())).isEmpty();
        assertThat(all(ann)).containsExactly(stays);
        learning().create(gone);
        assertThat(all(ann)).containsExactlyInAnyOrder(gone, stays);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 200})
    default void the_pages_hold_every_lesson_once_the_newest_first_and_those_of_one_moment_by_id(int limit) {
        EmailAddress ann = Owners.someone();
        List<Lesson> made = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            made.add(lesson(ann, number, number < 5 ? "2026-01-15T09:30:00Z" : "2026-01-15T09:29:59.999999999Z"));
        }
        for (int number : new int[] {4, 7, 1, 6, 2, 5, 3}) {
            learning().create(made.get(number - 1));
        }

        List<Lesson> seen = Lists.all(
                page -> learning().list(ann, page),
                limit,
                () -> learning()
                        .create(lesson(
                                ann,
                                100
                                        + learning()
                                                .list(ann, PageRequest.first(200))
                                                .items()
                                                .size(),
                                "2027-01-01T00:00:00Z")));

        assertThat(seen).containsExactlyElementsOf(made);
    }

    @Test
    default void a_cursor_of_another_owner_or_none_is_refused() {
        EmailAddress ann = Owners.someone();
        learning().create(lesson(ann, 1, "2026-01-15T09:30:00Z"));
        learning().create(lesson(ann, 2, "2026-01-15T09:30:00Z"));
        Page<Lesson> first = learning().list(ann, PageRequest.first(1));
        Cursor next = first.next().orElseThrow();

        assertThatExceptionOfType(UnknownCursorException.class)
                .isThrownBy(() -> learning().list(Owners.someone(), PageRequest.after(next, 1)));
        assertThatExceptionOfType(UnknownCursorException.class)
                .isThrownBy(() -> learning().list(ann, PageRequest.after(new Cursor("x" + next.token()), 1)));
    }

    @Test
    default void every_lesson_of_an_owner_who_leaves_is_gone_and_none_of_others() {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        for (int number = 1; number <= 120; number++) {
            learning().create(lesson(ann, number, "2026-01-15T09:30:00Z"));
        }
        learning().create(lesson(bob, 1, "2026-01-15T09:30:00Z"));

        learning().deleteOwner(ann);

        assertThat(all(ann)).isEmpty();
        assertThat(all(bob)).hasSize(1);
        assertThatCode(() -> learning().deleteOwner(ann)).doesNotThrowAnyException();
    }
}
