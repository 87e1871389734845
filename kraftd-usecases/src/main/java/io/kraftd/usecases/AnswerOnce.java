package io.kraftd.usecases;

import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.Operation.Kind;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.operation.OperationState;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.ports.storage.Stored;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A request that is sent again has its effect once and gets the first answer. Of many with one key, over all instances, one is
 * the first; who died over it gives way when its time is up.
 */
public final class AnswerOnce {
    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final String DIGEST = "digest";
    private static final String UNTIL = "until";

    /**
     * A request that may be sent again.
     *
     * @param route what is asked for, in any words that are always the same
     * @param key what the client calls it
     * @param digest of all that the client sent
     */
    public record Request(EmailAddress owner, String route, String key, Sha256 digest) {}

    /** What a request with a key is. */
    public sealed interface Claim {
        /** The first: its work is to be done, and its answer kept or the claim given back. */
        record First(Stored<Operation> operation) implements Claim {}

        /** Answered before, with these details and this content. */
        record Again(Map<String, String> details, String content) implements Claim {}

        /** Being answered at this moment, here or elsewhere. */
        record Running() implements Claim {}

        /** Not what was sent with this key before. */
        record Other() implements Claim {}
    }

    private final OperationRepository operations;
    private final Duration longest;
    private final Clock clock;

    /** {@code longest} is how long an answer may take; whoever takes longer is taken for dead. */
    AnswerOnce(OperationRepository operations, Duration longest, Clock clock) {
        this.operations = operations;
        this.longest = longest;
        this.clock = clock;
    }

    /** Which of them this request is. */
    public Claim claim(Request request) {
        Instant now = clock.instant();
        Operation running = Operation.opened(
                        idOf(request), request.owner(), Kind.ANSWER, request.route(), now, now.plus(KEPT))
                .in(OperationState.RUNNING, now)
                .with(Map.of(DIGEST, request.digest().hex(), UNTIL, until(now)));
        try {
            return new Claim.First(operations.create(running));
        } catch (DuplicateException known) {
            return operations
                    .find(request.owner(), running.id())
                    .map(found -> known(found, request))
                    .orElseGet(Claim.Running::new);
        }
    }

    private Claim known(Stored<Operation> found, Request request) {
        Map<String, String> details = found.value().details();
        if (!request.digest().hex().equals(details.get(DIGEST))) {
            return new Claim.Other();
        }
        Optional<String> content = found.value().content();
        if (found.value().state() == OperationState.DONE && content.isPresent()) {
            return new Claim.Again(details, content.get());
        }
        Instant now = clock.instant();
        boolean alive = now.isBefore(Instant.parse(details.getOrDefault(UNTIL, Instant.MAX.toString())));
        return alive ? new Claim.Running() : takenOver(found, now);
    }

    private Claim takenOver(Stored<Operation> found, Instant now) {
        try {
            Operation mine = found.value().with(Map.of(UNTIL, until(now)));
            return new Claim.First(operations.save(mine, found.revision()));
        } catch (StaleRevisionException anotherWas) {
            return new Claim.Running();
        }
    }

    /**
     * Keeps what was answered, for who sends the request again. An answer too large to keep is forgotten, and the claim with
     * it; so is one that came after the claim had passed to another.
     */
    public void keep(Claim.First claim, Map<String, String> details, String content) {
        Operation done =
                claim.operation().value().with(details).withContent(content).in(OperationState.DONE, clock.instant());
        try {
            operations.save(done, claim.operation().revision());
        } catch (TooLargeException forgotten) {
            giveBack(claim);
        } catch (StaleRevisionException anothersNow) {
            return;
        }
    }

    /** Nothing was done; who sends the request again is the first, unless another is already. */
    public void giveBack(Claim.First claim) {
        Operation mine = claim.operation().value();
        operations
                .find(mine.owner(), mine.id())
                .filter(now -> now.revision().equals(claim.operation().revision()))
                .ifPresent(now -> operations.delete(mine.owner(), mine.id()));
    }

    private String until(Instant now) {
        return now.plus(longest).toString();
    }

    // why: a key may be any text, and an id not.
    private static OperationId idOf(Request request) {
        String text = "answer\n" + request.route() + "\n" + request.key();
        return new OperationId(Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex());
    }
}
