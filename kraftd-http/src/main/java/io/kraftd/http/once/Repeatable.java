package io.kraftd.http.once;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.problem.Problem;
import io.kraftd.usecases.AnswerOnce;
import io.kraftd.usecases.AnswerOnce.Claim;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Has a request with an {@code Idempotency-Key} its effect once; what fails may be tried again under the same key. */
public final class Repeatable {
    /** How a client names a request that it may send again. */
    public static final Parameter HEADER = Parameter.header(
            "Idempotency-Key",
            "names this request: sent again within 24 hours, the same gets the first answer and has no second effect");

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Problem REUSED = Problem.of(
            422, "idempotency_key_reused", "This Idempotency-Key belongs to another request; take a new one.");
    private static final Problem RUNNING = Problem.of(
                    409, "request_in_progress", "The request with this Idempotency-Key is still being answered.")
            .retryAfter(Duration.ofSeconds(2));

    private final AnswerOnce answerOnce;
    private final KeptAnswers kept;

    public Repeatable(AnswerOnce answerOnce, ObjectMapper mapper) {
        this.answerOnce = answerOnce;
        this.kept = new KeptAnswers(mapper);
    }

    /** The same endpoint, whose JSON requests may be sent again. */
    public Endpoint over(Endpoint endpoint) {
        return new RepeatableEndpoint(endpoint, this);
    }

    /**
     * Does the work of a request unless it was done; {@code digest} is of all that was sent in its body, asked for when there
     * is a key. 409 while another is at it for some seconds, 422 when the key belongs to something else.
     */
    public Answer answer(Exchange exchange, Route route, Digest digest, Admission.Work<Answer> work)
            throws IOException {
        Optional<String> key = exchange.header("Idempotency-Key");
        if (key.isEmpty()) {
            return work.done();
        }
        if (!KEY.matcher(key.get()).matches()) {
            throw Problem.of(
                            400,
                            "malformed_idempotency_key",
                            "An Idempotency-Key has 1 to 255 visible characters of ASCII.")
                    .exception();
        }
        Sha256 all = exchange.fingerprint(digest.of());
        return answer(
                new AnswerOnce.Request(exchange.user().email(), route.method() + " " + route.path(), key.get(), all),
                work);
    }

    private Answer answer(AnswerOnce.Request request, Admission.Work<Answer> work) throws IOException {
        Claim claim = claimed(request);
        if (claim instanceof Claim.First first) {
            return first(first, work);
        } else if (claim instanceof Claim.Again again) {
            return kept.read(again);
        }
        throw (claim instanceof Claim.Other ? REUSED : RUNNING).exception();
    }

    private Claim claimed(AnswerOnce.Request request) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Claim claim = answerOnce.claim(request);
        while (claim instanceof Claim.Running && System.nanoTime() < end) {
            pause();
            claim = answerOnce.claim(request);
        }
        return claim;
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw RUNNING.exception();
        }
    }

    private Answer first(Claim.First claim, Admission.Work<Answer> work) throws IOException {
        Answer answer;
        try {
            answer = work.done();
        } catch (IOException | RuntimeException | Error failed) {
            giveBack(claim, failed);
            throw failed;
        }
        if (answer.file() != null || answer.stream() != null) {
            answerOnce.giveBack(claim); // why: what is streamed cannot be sent a second time.
            return answer;
        }
        answerOnce.keep(claim, kept.details(answer), kept.content(answer));
        return answer;
    }

    private void giveBack(Claim.First claim, Throwable failed) {
        try {
            answerOnce.giveBack(claim);
        } catch (RuntimeException notGivenBack) {
            failed.addSuppressed(notGivenBack);
        }
    }

    /** What was sent in a body. */
    public interface Digest {
        Sha256 of() throws IOException;
    }
}
