package io.kraftd.usecases.cloud;

import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.OperationRepository;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/** What each owner spends in a month (UTC). Every instance writes the same account, so a budget holds for all of them together. */
final class CloudLedger {
    private static final Duration KEPT = Duration.ofDays(400);

    private static final class BudgetSpent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final OperationRepository operations;
    private final Clock clock;

    CloudLedger(OperationRepository operations, Clock clock) {
        this.operations = operations;
        this.clock = clock;
    }

    /** This month's account. */
    CloudAccount thisMonth(EmailAddress owner) {
        return operations
                .find(owner, month())
                .map(stored -> CloudAccount.of(stored.value()))
                .orElse(CloudAccount.EMPTY);
    }

    /**
     * Writes a call down before it is made, and gives the account it is written in; empty, and nothing is written, when it passes
     * the month's budget.
     */
    Optional<OperationId> hold(EmailAddress owner, CloudAccount call, Optional<BigDecimal> budget) {
        OperationId month = month();
        try {
            write(owner, month, call, budget);
            return Optional.of(month);
        } catch (BudgetSpent spent) {
            return Optional.empty();
        }
    }

    /** Adds to this account what a call came to beyond what was held for it there; negative amounts give back. */
    void settle(EmailAddress owner, OperationId month, CloudAccount difference) {
        write(owner, month, difference, Optional.empty());
    }

    private void write(EmailAddress owner, OperationId month, CloudAccount call, Optional<BigDecimal> budget) {
        if (operations
                .change(owner, month, account -> with(account, call, budget))
                .isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Operation first = Operation.opened(
                        month, owner, Operation.Kind.SPENDING, "document_intelligence", now, now.plus(KEPT))
                .with(CloudAccount.EMPTY.details());
        try {
            operations.create(with(first, call, budget));
        } catch (DuplicateException openedMeanwhile) {
            write(owner, month, call, budget);
        }
    }

    private static Operation with(Operation account, CloudAccount call, Optional<BigDecimal> budget) {
        CloudAccount sum = CloudAccount.of(account).plus(call);
        if (budget.filter(most -> sum.spent().compareTo(most) > 0).isPresent()) {
            throw new BudgetSpent();
        }
        return account.with(sum.details());
    }

    private OperationId month() {
        return new OperationId("spending-" + YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)));
    }
}
