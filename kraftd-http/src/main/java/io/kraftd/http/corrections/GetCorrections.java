package io.kraftd.http.corrections;

import io.kraftd.domain.correction.Change;
import io.kraftd.domain.correction.Correction;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.learning.AnchorRule;
import io.kraftd.domain.learning.HeadingRule;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.usecases.CorrectDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class GetCorrections implements Endpoint {
    /** One value; {@code before} and {@code after} are null where nothing was or is. */
    record Changed(
            FieldPath field,
            @Nullable FieldValue before,
            @Nullable FieldValue after) {
        static Changed of(Change change) {
            return new Changed(change.field(), value(change.before()), value(change.after()));
        }

        private static @Nullable FieldValue value(@Nullable Field field) {
            return field == null ? null : field.value();
        }
    }

    /** Where the supplier's papers have their values, as the correction taught. */
    record Learnt(List<AnchorRule> anchors, List<HeadingRule> headings) {
        static Learnt of(Lesson lesson) {
            return new Learnt(lesson.anchors(), lesson.headings());
        }
    }

    /** {@code undone} is null while the correction holds, {@code learnt} when it taught nothing. */
    record Entry(
            int number,
            Instant at,
            EmailAddress by,
            List<Changed> changes,
            Correction.@Nullable Undoing undone,
            @Nullable Learnt learnt) {
        static Entry of(Correction correction, Optional<Lesson> lesson) {
            return new Entry(
                    correction.number(),
                    correction.at(),
                    correction.by(),
                    correction.changes().stream().map(Changed::of).toList(),
                    correction.undone(),
                    lesson.map(Learnt::of).orElse(null));
        }
    }

    record Body(
            DocumentId documentId,
            List<Entry> items,
            @Nullable String nextCursor) {}

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private static final Route ROUTE = Route.of(
                    Method.GET, "/documents/{id}/corrections", "getCorrections", "What was put right, by whom and when")
            .takes(Parameter.path("id", "the document's id"))
            .takes(Parameter.number("limit", "how many at most, 50 unless said, 200 at most"))
            .takes(Parameter.number("cursor", "next_cursor of the page before"))
            .answers(200, Body.class, "the corrections in their order, undone ones too")
            .refuses(404, "there is no such document")
            .refuses(422, "a value cannot be accepted")
            .build();

    private final CorrectDocument correctDocument;

    GetCorrections(CorrectDocument correctDocument) {
        this.correctDocument = correctDocument;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        int limit = exchange.number("limit", 1, MOST).orElse(USUAL);
        int from = exchange.number("cursor", 0, Integer.MAX_VALUE).orElse(0);
        List<Correction> all = correctDocument.history(exchange.user().email(), exchange.documentId());
        List<Entry> page = all.stream()
                .skip(from)
                .limit(limit)
                .map(each -> Entry.of(
                        each, correctDocument.lesson(exchange.user().email(), exchange.documentId(), each.number())))
                .toList();
        int next = from + page.size();
        return Answer.ok(new Body(exchange.documentId(), page, next < all.size() ? Integer.toString(next) : null));
    }
}
