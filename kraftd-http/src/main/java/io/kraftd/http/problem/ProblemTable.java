package io.kraftd.http.problem;

import io.javalin.http.HttpResponseException;
import io.kraftd.domain.document.IllegalMoveException;
import io.kraftd.domain.procurement.levelling.MissingRateException;
import io.kraftd.domain.procurement.levelling.UnclearBidException;
import io.kraftd.domain.procurement.levelling.UnitNotConvertibleException;
import io.kraftd.domain.procurement.order.OrderRefusedException;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.procurement.proposal.NothingToAwardException;
import io.kraftd.domain.procurement.quote.NoSupplierException;
import io.kraftd.domain.procurement.scope.NothingToBuyException;
import io.kraftd.domain.shared.CurrencyMismatchException;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.publishing.UnpublishableException;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.storage.UnknownCursorException;
import io.kraftd.usecases.AccountDisabledException;
import io.kraftd.usecases.DuplicateContentException;
import io.kraftd.usecases.EmailTakenException;
import io.kraftd.usecases.ExtractionRunningException;
import io.kraftd.usecases.FileTooLargeException;
import io.kraftd.usecases.InUseException;
import io.kraftd.usecases.LinkEndedException;
import io.kraftd.usecases.WrongCredentialsException;
import io.kraftd.usecases.WrongPasswordException;
import io.kraftd.usecases.assistant.ProposalOutdatedException;
import io.kraftd.usecases.cloud.CloudUnavailableException;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.NotReadException;
import io.kraftd.usecases.failure.RefusedInputException;
import io.kraftd.usecases.procurement.NotAnInquiryException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The one place where a failure becomes what a client is told. What is not in the table is a bug: 500. */
public final class ProblemTable {
    private static final Duration OUTAGE = Duration.ofSeconds(30);

    private record Row<T extends Throwable>(Class<T> failure, Function<T, Problem> problem) {
        Optional<Problem> of(Throwable thrown) {
            return failure.isInstance(thrown) ? Optional.of(problem.apply(failure.cast(thrown))) : Optional.empty();
        }
    }

    private static final List<Row<?>> ROWS = List.of(
            new Row<>(ProblemException.class, ProblemException::problem),
            new Row<>(RefusedInputException.class, ProblemTable::refused),
            new Row<>(NotFoundException.class, missing -> Problem.of(404, "not_found", sentence(missing))),
            new Row<>(InvalidTokenException.class, invalid -> Problems.tokenInvalid()),
            new Row<>(
                    WrongCredentialsException.class,
                    wrong -> Problem.of(401, "wrong_credentials", sentence(wrong))
                            .withHeader("WWW-Authenticate", "Bearer realm=\"kraftd\"")),
            new Row<>(WrongPasswordException.class, wrong -> Problem.refused(wrong.field(), "is wrong")),
            new Row<>(AccountDisabledException.class, off -> Problem.of(403, "account_disabled", sentence(off))),
            new Row<>(EmailTakenException.class, taken -> Problem.of(409, "email_taken", sentence(taken))),
            new Row<>(
                    DuplicateContentException.class,
                    twice -> Problem.of(409, "duplicate_content", sentence(twice))
                            .withExtra("document_id", twice.first().value())),
            new Row<>(InUseException.class, used -> Problem.of(409, "in_use", sentence(used))),
            new Row<>(ExtractionRunningException.class, busy -> Problem.of(409, "extraction_running", sentence(busy))),
            new Row<>(IllegalMoveException.class, ProblemTable::illegalMove),
            new Row<>(NotReadException.class, ProblemTable::notRead),
            new Row<>(LinkEndedException.class, ended -> Problem.of(404, "link_ended", sentence(ended))),
            new Row<>(StaleRevisionException.class, stale -> Problem.of(409, "changed_meanwhile", sentence(stale))),
            new Row<>(DuplicateException.class, twice -> Problem.of(409, "already_exists", sentence(twice))),
            new Row<>(UnknownCursorException.class, bad -> Problem.of(400, "unknown_cursor", sentence(bad))),
            new Row<>(FileTooLargeException.class, large -> Problems.fileTooLarge(large.mostBytes())),
            new Row<>(TooLargeException.class, large -> Problem.of(413, "too_large_to_store", sentence(large))),
            new Row<>(UnreadableFileException.class, ProblemTable::unreadable),
            new Row<>(DeadlinePassedException.class, late -> Problem.of(422, "time_limit", sentence(late))),
            new Row<>(StepMissingException.class, PurchaseProblems::stepMissing),
            new Row<>(NothingToAwardException.class, PurchaseProblems::nothingToAward),
            new Row<>(MissingRateException.class, PurchaseProblems::missingRate),
            new Row<>(UnitNotConvertibleException.class, PurchaseProblems::unitNotConvertible),
            new Row<>(UnclearBidException.class, PurchaseProblems::unclearBid),
            new Row<>(NoSupplierException.class, PurchaseProblems::noSupplier),
            new Row<>(NothingToBuyException.class, none -> Problem.of(422, "nothing_to_buy", sentence(none))),
            new Row<>(NotAnInquiryException.class, other -> Problem.of(422, "not_an_inquiry", sentence(other))),
            new Row<>(
                    ProposalOutdatedException.class,
                    outdated -> Problem.of(409, "proposal_outdated", sentence(outdated))),
            new Row<>(OrderRefusedException.class, PurchaseProblems::orderRefused),
            new Row<>(UnpublishableException.class, PurchaseProblems::cannotBeWritten),
            new Row<>(CurrencyMismatchException.class, mixed -> Problem.of(422, "currency_mismatch", sentence(mixed))),
            new Row<>(CloudUnavailableException.class, ProblemTable::noCloud),
            new Row<>(PortException.class, ProblemTable::outage),
            new Row<>(HttpResponseException.class, refused -> HttpProblems.of(refused.getStatus())));

    private ProblemTable() {}

    /** What to tell the client about this failure; 500 with a constant text for what nobody foresaw. */
    public static Problem of(Throwable failure) {
        return ROWS.stream()
                .flatMap(row -> row.of(failure).stream())
                .findFirst()
                .orElseGet(() -> HttpProblems.of(500));
    }

    private static Problem refused(RefusedInputException refused) {
        return Problem.refused(refused.refusals().stream()
                .map(refusal -> new FieldError(refusal.field(), refusal.message()))
                .toList());
    }

    private static Problem illegalMove(IllegalMoveException refused) {
        String from = refused.from().name().toLowerCase(Locale.ROOT);
        String to = refused.to().name().toLowerCase(Locale.ROOT);
        return Problem.of(409, "wrong_state", "A document that is %s cannot become %s.".formatted(from, to))
                .withExtra("current_state", from);
    }

    private static Problem notRead(NotReadException unread) {
        return Problem.of(409, "not_extracted", sentence(unread))
                .withExtra("current_state", unread.current().name().toLowerCase(Locale.ROOT));
    }

    private static Problem unreadable(UnreadableFileException unreadable) {
        int status = switch (unreadable.reason()) {
            case UNSUPPORTED_TYPE, ARCHIVE_NOT_ALLOWED, MACROS_NOT_ALLOWED, ENCRYPTED_FILE -> 415;
            case TOO_MANY_PAGES, TOO_MANY_CELLS, TOO_MANY_PIXELS, DECOMPRESSION_LIMIT -> 413;
            case EMPTY_FILE, CORRUPT_FILE, OCR_UNAVAILABLE -> 422;
        };
        return Problem.of(status, unreadable.reason().code(), sentence(unreadable));
    }

    private static Problem noCloud(CloudUnavailableException unavailable) {
        return switch (unavailable.why()) {
            case NOT_CONFIGURED -> Problem.of(409, "document_intelligence_not_configured", sentence(unavailable));
            case KIND_NOT_ACCEPTED -> Problem.of(422, "kind_not_accepted", sentence(unavailable));
            case BUDGET_SPENT -> Problem.of(409, "budget_spent", sentence(unavailable));
        };
    }

    private static Problem outage(PortException outage) {
        return Problem.of(503, "temporarily_unavailable", "Something this needs is not reachable now; try again later.")
                .retryAfter(outage.retryAfter().orElse(OUTAGE));
    }

    /** The message of a failure as a sentence. */
    static String sentence(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }
}
