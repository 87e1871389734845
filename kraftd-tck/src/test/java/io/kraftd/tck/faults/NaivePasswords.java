package io.kraftd.tck.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.auth.PasswordHasher;
import java.util.UUID;

/** Hashes that are slow enough to be timed; each kind but the first has one fault. */
enum NaivePasswords implements PasswordHasher {
    WITHOUT_FAULT_BUT_NEW,
    WITHOUT_SALT,
    CUT_AT_72,
    CUT_AT_NUL,
    THROWS_ON_NO_HASH,
    KNOWS_AT_ONCE_THAT_NOBODY_IS_THERE,
    ALWAYS_WANTS_AN_UPGRADE;

    private static final int ROUNDS = 3_000;

    @Override
    public String hash(String password) {
        return hash(password, this == WITHOUT_SALT ? "salt" : UUID.randomUUID().toString());
    }

    @Override
    public boolean matches(String password, String hash) {
        int colon = hash.indexOf(':');
        if (colon < 0 && this == THROWS_ON_NO_HASH) {
            throw new IllegalArgumentException("no salt");
        }
        return hash(password, hash.substring(0, Math.max(colon, 0))).equals(hash);
    }

    @Override
    public boolean needsUpgrade(String hash) {
        return this == ALWAYS_WANTS_AN_UPGRADE || hash.indexOf(':') < 0;
    }

    @Override
    public void spendTime(String password) {
        if (this != KNOWS_AT_ONCE_THAT_NOBODY_IS_THERE) {
            hash(password);
        }
    }

    private String hash(String password, String salt) {
        String digest = seen(password) + salt;
        for (int round = 0; round < ROUNDS; round++) {
            digest = Sha256.of(digest.getBytes(UTF_8)).hex();
        }
        return salt + ":" + digest;
    }

    private String seen(String password) {
        int nul = password.indexOf('\0');
        if (this == CUT_AT_72) {
            return password.substring(0, Math.min(72, password.length()));
        }
        return this == CUT_AT_NUL && nul >= 0 ? password.substring(0, nul) : password;
    }
}
