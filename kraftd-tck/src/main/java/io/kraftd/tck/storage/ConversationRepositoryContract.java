package io.kraftd.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.conversation.Turn;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UnknownCursorException;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything a {@link ConversationRepository} has to do. */
public interface ConversationRepositoryContract {
    /** Conversations of this moment do not expire in our time. */
    Instant LIVE = Instant.parse("2098-01-15T09:30:00.000000001Z");

    /** Conversations of this moment have expired. */
    Instant LONG_AGO = Instant.parse("2020-01-15T09:30:00Z");

    /** The same repository during one test; what other tests keep in it does not matter. */
    ConversationRepository conversations();

    private static Conversation begun(EmailAddress owner, int number, Instant at) {
        return Conversation.begun(new ConversationId(new UUID(7, number).toString()), owner, at);
    }

    private static Turn turn(Instant at, String answer) {
        return new Turn(at, "Which offer is the cheapest? \"Größe\" 見積書 😀", answer, List.of("compare", "search"));
    }

    private List<Conversation> all(EmailAddress owner) {
        return conversations().list(owner, PageRequest.first(200)).items();
    }

    /** Owners with easily mishandled addresses, and one of the usual ones. */
    static Stream<EmailAddress> oddTalkers() {
        return Stream.concat(Stream.of(Owners.someone()), Owners.odd());
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.storage.ConversationRepositoryContract#oddTalkers")
    default void a_conversation_is_found_as_it_was_kept(EmailAddress owner) {
        Conversation talk = begun(owner, 1, LIVE)
                .adding(turn(LIVE.plusNanos(1), "Alfa's\n\t{\"total\": 12.50}"))
                .adding(new Turn(LIVE.plusNanos(2), "", "", List.of()))
                .remembering(Map.of("currency", "EUR", "a \"name\"", "ü", "", ""));

        Stored<Conversation> kept = conversations().create(talk);

        assertThat(kept.value()).isEqualTo(talk);
        assertThat(conversations().find(owner, talk.id())).contains(kept);
        assertThat(all(owner)).containsExactly(talk);
    }

    @Test
    default void what_one_owner_said_is_never_found_or_removed_by_another() {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        Stored<Conversation> anns = conversations().create(begun(ann, 1, LIVE));

        assertThat(conversations().find(bob, anns.value().id())).isEmpty();
        assertThat(all(bob)).isEmpty();
        conversations().delete(bob, anns.value().id());

        assertThat(conversations().find(ann, anns.value().id())).contains(anns);
    }

    @Test
    default void an_id_is_refused_while_the_owner_has_a_conversation_under_it_but_not_to_another_owner() {
        Conversation talk = begun(Owners.someone(), 1, LIVE);
        Stored<Conversation> first = conversations().create(talk);

        assertThatThrownBy(() -> conversations().create(talk.adding(turn(LIVE, "again"))))
                .isInstanceOf(DuplicateException.class);
        assertThatCode(() -> conversations().create(begun(Owners.someone(), 1, LIVE)))
                .doesNotThrowAnyException();

        assertThat(conversations().find(talk.owner(), talk.id())).contains(first);
    }

    @Test
    default void a_turn_is_kept_under_a_new_revision_and_a_stale_one_changes_nothing() {
        Conversation talk = begun(Owners.someone(), 1, LIVE);
        Stored<Conversation> first = conversations().create(talk);
        Conversation longer = talk.adding(turn(LIVE.plusSeconds(1), "Alfa's"));
        Stored<Conversation> second = conversations().save(longer, first.revision());

        assertThat(second.value()).isEqualTo(longer);
        assertThat(second.revision()).isNotEqualTo(first.revision());
        assertThatThrownBy(() -> conversations().save(talk, first.revision()))
                .isInstanceOf(StaleRevisionException.class);
        assertThatThrownBy(() -> conversations().save(begun(talk.owner(), 2, LIVE), second.revision()))
                .isInstanceOf(StaleRevisionException.class);
        assertThat(all(talk.owner())).containsExactly(longer);
        assertThat(conversations().find(talk.owner(), talk.id())).contains(second);
    }

    @RepeatedTest(3)
    default void of_many_turns_added_at_once_to_the_same_state_one_is_kept() {
        Conversation talk = begun(Owners.someone(), 1, LIVE);
        Stored<Conversation> first = conversations().create(talk);

        Stored<Conversation> winner = Together.onlyWinner(
                Together.run(
                        8,
                        number -> () -> conversations()
                                .save(talk.adding(turn(LIVE.plusNanos(number), "answer " + number)), first.revision())),
                StaleRevisionException.class);

        assertThat(conversations().find(talk.owner(), talk.id())).contains(winner);
        assertThat(all(talk.owner())).containsExactly(winner.value());
    }

    @Test
    default void fifty_of_the_longest_turns_are_kept_and_what_is_over_two_megabytes_is_refused() {
        Conversation talk = begun(Owners.someone(), 1, LIVE);
        Conversation large = longest(talk, "x");
        Conversation tooLarge = longest(talk, "見");

        Stored<Conversation> kept = conversations().create(large);

        assertThat(conversations().find(talk.owner(), talk.id()).orElseThrow().value())
                .isEqualTo(large);
        assertThatThrownBy(() -> conversations().save(tooLarge, kept.revision()))
                .isInstanceOf(TooLargeException.class);
        assertThat(conversations().find(talk.owner(), talk.id()).orElseThrow().revision())
                .isEqualTo(kept.revision());
    }

    private static Conversation longest(Conversation talk, String letter) {
        Turn turn = turn(LIVE, letter.repeat(Turn.LONGEST_ANSWER));
        List<Turn> turns = Collections.nCopies(Conversation.MOST_TURNS, turn);
        return new Conversation(talk.id(), talk.owner(), turns, Map.of(), LIVE, LIVE);
    }

    @Test
    default void an_expired_conversation_is_neither_found_nor_listed_and_gives_its_place_to_a_new_one() {
        EmailAddress ann = Owners.someone();
        Stored<Conversation> expired = conversations().create(begun(ann, 1, LONG_AGO));

        assertThat(conversations().find(ann, expired.value().id())).isEmpty();
        assertThat(all(ann)).isEmpty();
        Stored<Conversation> fresh = conversations().create(begun(ann, 1, LIVE));

        assertThat(conversations().find(ann, expired.value().id())).contains(fresh);
        assertThat(all(ann)).containsExactly(fresh.value());
        assertThatThrownBy(() -> conversations().save(expired.value(), expired.revision()))
                .isInstanceOf(StaleRevisionException.class);
    }

    @Test
    default void expired_conversations_are_dropped_and_counted_and_nothing_else_goes() {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        conversations().create(begun(ann, 1, LONG_AGO));
        Conversation goneOnWith = begun(ann, 2, LONG_AGO).adding(turn(LIVE, "Alfa's"));
        conversations().create(goneOnWith);
        conversations().create(begun(bob, 1, LONG_AGO));

        assertThat(conversations().deleteExpired(ann)).isOne();

        assertThat(conversations().deleteExpired(ann)).isZero();
        assertThat(all(ann)).containsExactly(goneOnWith);
        assertThat(conversations().deleteExpired(bob)).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 200})
    default void the_pages_hold_every_conversation_once_the_last_one_gone_on_with_first(int limit) {
        EmailAddress ann = Owners.someone();
        List<Conversation> made = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            made.add(begun(ann, number, number < 5 ? LIVE : LIVE.minusNanos(1)));
        }
        for (int number : new int[] {4, 7, 1, 6, 2, 5, 3}) {
            conversations().create(made.get(number - 1));
        }
        Conversation latest = made.remove(5).adding(turn(LIVE.plusNanos(1), "Alfa's"));
        conversations()
                .save(
                        latest,
                        conversations().find(ann, latest.id()).orElseThrow().revision());
        made.add(0, latest);

        List<Conversation> seen = Lists.all(
                page -> conversations().list(ann, page),
                limit,
                () -> conversations().create(begun(ann, 100 + all(ann).size(), LIVE.plusSeconds(9))));

        assertThat(seen).containsExactlyElementsOf(made);
    }

    @Test
    default void a_cursor_of_another_owner_or_an_altered_one_is_refused() {
        EmailAddress ann = Owners.someone();
        conversations().create(begun(ann, 1, LIVE));
        conversations().create(begun(ann, 2, LIVE));
        Cursor next = conversations().list(ann, PageRequest.first(1)).next().orElseThrow();

        assertThatThrownBy(() -> conversations().list(Owners.someone(), PageRequest.after(next, 1)))
                .isInstanceOf(UnknownCursorException.class);
        assertThatThrownBy(() -> conversations().list(ann, PageRequest.after(new Cursor("x" + next.token()), 1)))
                .isInstanceOf(UnknownCursorException.class);
    }

    @Test
    default void a_removed_conversation_is_gone_and_removing_it_again_is_no_error() {
        EmailAddress ann = Owners.someone();
        Stored<Conversation> gone = conversations().create(begun(ann, 1, LIVE));
        Conversation stays = conversations().create(begun(ann, 2, LIVE)).value();

        conversations().delete(ann, gone.value().id());
        conversations().delete(ann, gone.value().id());

        assertThat(conversations().find(ann, gone.value().id())).isEmpty();
        assertThat(all(ann)).containsExactly(stays);
        assertThatThrownBy(() -> conversations().save(gone.value(), gone.revision()))
                .isInstanceOf(StaleRevisionException.class);
    }

    @Test
    default void every_conversation_of_an_owner_who_leaves_is_gone_and_none_of_others() {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        IntStream.rangeClosed(1, 12).forEach(number -> conversations().create(begun(ann, number, LIVE)));
        Conversation bobs = conversations().create(begun(bob, 1, LIVE)).value();

        conversations().deleteOwner(ann);

        assertThat(all(ann)).isEmpty();
        assertThat(all(bob)).containsExactly(bobs);
        assertThatCode(() -> conversations().deleteOwner(ann)).doesNotThrowAnyException();
    }
}
