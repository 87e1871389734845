package io.kraftd.domain.conversation;

import io.kraftd.domain.shared.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The latest turns of a talk with the assistant, the oldest first.
 *
 * @param turns at most {@value #MOST_TURNS}
 * @param remembered names and values, at most {@value #MOST_REMEMBERED}, each at most {@value #LONGEST_REMEMBERED} characters
 */
public record Conversation(
        ConversationId id,
        EmailAddress owner,
        List<Turn> turns,
        Map<String, String> remembered,
        Instant createdAt,
        Instant updatedAt) {
    /** The most turns that are kept. */
    public static final int MOST_TURNS = 50;

    /** The most things that are remembered. */
    public static final int MOST_REMEMBERED = 30;

    /** The most characters of a remembered name, and of its value. */
    public static final int LONGEST_REMEMBERED = 500;

    /** How long one is kept that nobody goes on with. */
    public static final Duration KEPT = Duration.ofDays(90);

    public Conversation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
        turns = List.copyOf(turns);
        remembered = Map.copyOf(remembered);
        require(turns.size() <= MOST_TURNS, "there are too many turns");
        require(remembered.size() <= MOST_REMEMBERED, "there is too much to remember");
        require(remembered.entrySet().stream().allMatch(Conversation::isSmall), "what is remembered is too long");
    }

    /** One in which nothing was said yet. */
    public static Conversation begun(ConversationId id, EmailAddress owner, Instant now) {
        return new Conversation(id, owner, List.of(), Map.of(), now, now);
    }

    /** Gone on with by one turn; beyond {@value #MOST_TURNS} the oldest is dropped. */
    public Conversation adding(Turn turn) {
        List<Turn> all = Stream.concat(turns.stream(), Stream.of(turn)).toList();
        List<Turn> latest = all.subList(Math.max(0, all.size() - MOST_TURNS), all.size());
        return new Conversation(id, owner, latest, remembered, createdAt, turn.at());
    }

    /** The same, with these things remembered and no others. */
    public Conversation remembering(Map<String, String> things) {
        return new Conversation(id, owner, turns, things, createdAt, updatedAt);
    }

    /** From this moment on it counts as absent. */
    public Instant expiresAt() {
        return updatedAt.plus(KEPT);
    }

    /** Whether it counts as absent at this moment. */
    public boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt());
    }

    private static boolean isSmall(Map.Entry<String, String> thing) {
        return thing.getKey().length() <= LONGEST_REMEMBERED && thing.getValue().length() <= LONGEST_REMEMBERED;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
