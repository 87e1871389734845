package io.kraftd.app;

import io.kraftd.app.purchase.UnusableFileException;
import io.kraftd.domain.procurement.levelling.MissingRateException;
import io.kraftd.domain.procurement.levelling.UnclearBidException;
import io.kraftd.domain.procurement.levelling.UnitNotConvertibleException;
import io.kraftd.domain.procurement.order.OrderRefusedException;
import io.kraftd.domain.procurement.proposal.NothingToAwardException;
import io.kraftd.domain.procurement.quote.NoSupplierException;
import io.kraftd.domain.procurement.scope.NothingToBuyException;
import io.kraftd.json.moving.NotAnExportException;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.usecases.failure.RefusedInputException;
import io.kraftd.usecases.procurement.NotAnInquiryException;
import java.util.List;
import java.util.Optional;

/** What a person at the command line can do something about, in one sentence. */
final class Refusals {
    private static final List<Class<? extends RuntimeException>> PLAIN = List.of(
            NotAnExportException.class,
            UnusableFileException.class,
            UnreadableFileException.class,
            NotAnInquiryException.class,
            NothingToBuyException.class,
            NoSupplierException.class,
            UnclearBidException.class,
            UnitNotConvertibleException.class,
            OrderRefusedException.class);

    private Refusals() {}

    /** The sentence; empty for what is nobody's mistake but ours. */
    static Optional<String> sentence(Exception failure) {
        if (failure instanceof MissingRateException missing) {
            return Optional.of("There is no exchange rate from %s to %s; give a file with --rates"
                    .formatted(missing.from(), missing.to()));
        }
        if (failure instanceof NothingToAwardException nothing) {
            return Optional.of(nothing.getMessage() + ": " + String.join("; ", nothing.details()));
        }
        if (failure instanceof RefusedInputException refused) {
            return Optional.of(String.join(
                    "; ",
                    refused.refusals().stream()
                            .map(refusal -> refusal.field() + " " + refusal.message())
                            .toList()));
        }
        return PLAIN.stream().anyMatch(type -> type.isInstance(failure))
                ? Optional.ofNullable(failure.getMessage())
                : Optional.empty();
    }
}
