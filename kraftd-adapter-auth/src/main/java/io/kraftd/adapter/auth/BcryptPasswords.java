package io.kraftd.adapter.auth;

import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Password hashes by bcrypt, of {@code base64(HMAC-SHA-256(key, password))} so that a password of any length counts to its
 * last character: {@code $k1$<keyId>$} and then the bcrypt hash. The key is the newest version of the secret {@link
 * #PEPPER}, or a public constant under the id {@code 0} when there is none. A hash whose pepper has left the vault matches
 * nothing. The vault is asked at every call, so hand in a {@link CachingVault}.
 *
 * <p>Plain bcrypt hashes of earlier systems ({@code $2a$}, {@code $2b$}, {@code $2y$}) see 72 bytes of the password, as
 * their makers did.
 *
 * <p>Hashes are made on threads of their own, one for each processor but one, which is left to everybody else. For each of
 * them 32 hashes may wait, for some seven seconds; more are refused as busy at once.
 */
public final class BcryptPasswords implements PasswordHasher, AutoCloseable {
    /** The name under which the vault may keep a pepper of at least 32 bytes. */
    public static final SecretName PEPPER = new SecretName("password-pepper");

    /** A fifth of a second on a processor core of today. */
    public static final int USUAL_COST = 12;

    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    private static final int QUEUE = 32 * THREADS;

    private final PasswordKeys keys;
    private final int cost;
    private final HashingPool pool;
    private final StoredHash nobody;
    private final SecureRandom random = new SecureRandom();

    /** Hashes at {@link #USUAL_COST}. */
    public BcryptPasswords(SecretVault vault) {
        this(vault, USUAL_COST);
    }

    /** Hashes at a cost of 4 to 16: each step doubles the time. Costs under 12 are for tests. */
    public BcryptPasswords(SecretVault vault, int cost) {
        this(vault, cost, new HashingPool(THREADS, QUEUE));
    }

    BcryptPasswords(SecretVault vault, int cost, HashingPool pool) {
        if (cost < StoredHash.LOWEST_COST || cost > StoredHash.HIGHEST_COST) {
            throw new IllegalArgumentException("The cost of bcrypt is 4 to 16 here, not " + cost);
        }
        this.keys = new PasswordKeys(vault, PEPPER);
        this.cost = cost;
        this.pool = pool;
        this.nobody = new StoredHash(Optional.empty(), cost, ".".repeat(22), ".".repeat(31));
    }

    @Override
    public String hash(String password) {
        VersionedKey key = keys.current();
        return pool.run(() -> StoredHash.make(key, password, cost, random));
    }

    @Override
    public boolean matches(String password, String hash) {
        Optional<Check> check = StoredHash.parse(hash).flatMap(stored -> check(stored, password));
        if (check.isEmpty()) {
            spendTime(password);
            return false;
        }
        return pool.run(check.get()::passes);
    }

    @Override
    public boolean needsUpgrade(String hash) {
        return StoredHash.parse(hash).filter(this::isCurrent).isEmpty();
    }

    @Override
    public void spendTime(String password) {
        Check check = new Check(nobody, Hmac.base64(keys.current().key(), password));
        pool.run(check::passes);
    }

    private boolean isCurrent(StoredHash stored) {
        return stored.cost() >= cost
                && stored.keyId().equals(Optional.of(keys.current().id()));
    }

    private Optional<Check> check(StoredHash stored, String password) {
        if (stored.keyId().isPresent()) {
            return keys.find(stored.keyId().get()).map(key -> new Check(stored, Hmac.base64(key.key(), password)));
        }
        // why: bcrypt ends a password with NUL and then repeats it, so "a" and "a\0a" would be one; its makers refuse
        // NUL.
        return password.indexOf('\0') < 0 ? Optional.of(new Check(stored, password)) : Optional.empty();
    }

    /** Takes no more work; hashes that wait already are still made. */
    @Override
    public void close() {
        pool.close();
    }

    private record Check(StoredHash stored, String input) {
        boolean passes() {
            return stored.isMadeFrom(input);
        }

        @Override
        public String toString() {
            return "Check";
        }
    }
}
