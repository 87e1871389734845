package io.kraftd.domain.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One question with its answer.
 *
 * @param question at most {@value #LONGEST_QUESTION} characters
 * @param answer at most {@value #LONGEST_ANSWER} characters
 * @param tools what was used for the answer, by name and in that order
 */
public record Turn(Instant at, String question, String answer, List<String> tools) {
    /** The most characters of a question. */
    public static final int LONGEST_QUESTION = 4_000;

    /** The most characters of an answer. */
    public static final int LONGEST_ANSWER = 20_000;

    public Turn {
        Objects.requireNonNull(at, "at");
        tools = List.copyOf(tools);
        if (question.length() > LONGEST_QUESTION) {
            throw new IllegalArgumentException("a question is too long");
        }
        if (answer.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException("an answer is too long");
        }
    }
}
