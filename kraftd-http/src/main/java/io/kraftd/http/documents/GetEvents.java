package io.kraftd.http.documents;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.problem.Problems;
import io.kraftd.usecases.ReadDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Tells a client what becomes of a document, as server-sent events, until its reading has ended. */
final class GetEvents implements Endpoint {
    /** One event. */
    record Body(DocumentId documentId, String status, Instant updatedAt) {}

    private static final String TYPE = "text/event-stream";
    private static final int MOST_WATCHING = 64;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int PAUSES_PER_SIGN_OF_LIFE = 60;
    private static final Set<String> GOES_ON = Set.of("uploaded", "processing");

    private static final Route ROUTE = Route.of(
                    Method.GET, "/documents/{id}/events", "watchDocument", "What becomes of a document, as it happens")
            .takes(Parameter.path("id", "the document's id"))
            .answersLive(TYPE, Body.class, "an event status for the state it is in and each that follows")
            .refuses(404, "there is no such document")
            .refuses(503, "too many are watching")
            .build();

    private final ReadDocument readDocument;
    private final ObjectMapper mapper;
    private final BooleanSupplier stopping;
    private final Semaphore places = new Semaphore(MOST_WATCHING);

    GetEvents(ReadDocument readDocument, ObjectMapper mapper, BooleanSupplier stopping) {
        this.readDocument = readDocument;
        this.mapper = mapper;
        this.stopping = stopping;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        EmailAddress owner = exchange.user().email();
        DocumentId id = exchange.documentId();
        Document now = readDocument.head(owner, id).value();
        return Answer.streamed(TYPE, out -> watched(out, owner, now));
    }

    private void watched(OutputStream out, EmailAddress owner, Document first) throws IOException {
        if (!places.tryAcquire()) {
            throw Problems.busy(PAUSE).exception();
        }
        try {
            tell(out, owner, first);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void tell(OutputStream out, EmailAddress owner, Document first) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        Document told = first;
        write(out, event(told));
        for (int pauses = 1; GOES_ON.contains(StatusWords.of(told)); pauses++) {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            if (stopping.getAsBoolean() || System.nanoTime() > end) {
                return;
            }
            Document now = readDocument.head(owner, told.id()).value();
            if (now.status() != told.status()) {
                write(out, event(now));
            } else if (pauses % PAUSES_PER_SIGN_OF_LIFE == 0) {
                write(out, ":\n\n");
            }
            told = now;
        }
    }

    private String event(Document document) throws IOException {
        Body body = new Body(document.id(), StatusWords.of(document), document.updatedAt());
        return "event: status\ndata: " + mapper.writeValueAsString(body) + "\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
