package io.kraftd.http.guard;

import io.kraftd.http.guard.RateLimiter.Decision;
import io.kraftd.http.problem.Problem;
import io.kraftd.usecases.ReportThrottling;
import io.kraftd.usecases.WrongCredentialsException;
import io.kraftd.usecases.WrongPasswordException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Slows down who guesses passwords, without helping who wants to lock somebody out. Failures count for the pair of an account
 * and an address, for the address, and for the account. An account under attack from many addresses leaves each address one
 * try at a time, so its owner, who knows the password, always gets in; only who shares an address with the attacker waits.
 * Proven passwords count for nothing. Known and unknown accounts are counted alike.
 */
public final class SignInGuard {
    private static final int LONGEST_ACCOUNT = 254;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int OF_A_PAIR = 5;
    private static final int OF_A_PAIR_UNDER_ATTACK = 1;
    private static final int OF_AN_ADDRESS = 30;
    private static final int OF_AN_ACCOUNT = 50;

    private final boolean enabled;
    private final ReportThrottling report;
    private final RateLimiter pairs;
    private final RateLimiter pairsUnderAttack;
    private final RateLimiter addresses;
    private final RateLimiter accounts;
    private final RateLimiter reports;

    /** {@code nanos} is a clock that only moves forward; nothing is counted when the limits are off. */
    public SignInGuard(RateLimits limits, ReportThrottling report, LongSupplier nanos) {
        this.enabled = limits.enabled();
        this.report = report;
        this.pairs = new RateLimiter(OF_A_PAIR, WINDOW, nanos);
        this.pairsUnderAttack = new RateLimiter(OF_A_PAIR_UNDER_ATTACK, WINDOW, nanos);
        this.addresses = new RateLimiter(OF_AN_ADDRESS, WINDOW, nanos);
        this.accounts = new RateLimiter(OF_AN_ACCOUNT, WINDOW, nanos);
        this.reports = new RateLimiter(1, WINDOW, nanos);
    }

    /** Makes an attempt to prove a password, or throws 429 with {@code Retry-After} and without an attempt. */
    public <T> T attempt(String typedAccount, String numericAddress, Supplier<T> attempt) {
        if (!enabled) {
            return attempt.get();
        }
        Try counted = new Try(accountKey(typedAccount), ClientAddress.key(numericAddress));
        Decision decision = counted.take();
        if (!decision.allowed()) {
            if (reports.take(counted.pair()).allowed()) {
                report.handle(typedAccount, numericAddress);
            }
            throw Problem.of(429, "too_many_attempts", "Too many attempts to sign in; wait before the next one.")
                    .retryAfter(decision.untilNext())
                    .exception();
        }
        return counted.made(attempt);
    }

    private static String accountKey(String typed) {
        String account = typed.strip().toLowerCase(Locale.ROOT);
        return account.length() > LONGEST_ACCOUNT ? "(no account)" : account;
    }

    private final class Try {
        private final String account;
        private final String address;
        private boolean ofAccount;

        private Try(String account, String address) {
            this.account = account;
            this.address = address;
        }

        private String pair() {
            return address + " " + account;
        }

        /** Counts the try as a failure everywhere, before it is known to be one: many at once are as many. */
        private Decision take() {
            Decision ofPair = pairs.take(pair());
            if (!ofPair.allowed()) {
                return ofPair;
            }
            Decision ofAddress = addresses.take(address);
            if (!ofAddress.allowed()) {
                pairs.giveBack(pair());
                return ofAddress;
            }
            ofAccount = accounts.take(account).allowed();
            return ofAccount ? ofPair : pairsUnderAttack.take(pair());
        }

        private <T> T made(Supplier<T> attempt) {
            boolean failed = false;
            try {
                return attempt.get();
            } catch (WrongCredentialsException | WrongPasswordException wrong) {
                failed = true;
                throw wrong;
            } finally {
                if (!failed) {
                    giveBack();
                }
            }
        }

        private void giveBack() {
            pairs.giveBack(pair());
            addresses.giveBack(address);
            if (ofAccount) {
                accounts.giveBack(account);
            } else {
                pairsUnderAttack.giveBack(pair());
            }
        }
    }
}
