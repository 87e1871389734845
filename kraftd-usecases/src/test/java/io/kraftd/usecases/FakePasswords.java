package io.kraftd.usecases;

import io.kraftd.ports.auth.PasswordHasher;

/** Readable hashes, and a count of how much work each call would have been. */
final class FakePasswords implements PasswordHasher {
    int work;

    @Override
    public String hash(String password) {
        work++;
        return "new:" + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        work++;
        return hash.equals("new:" + password) || hash.equals("old:" + password);
    }

    @Override
    public boolean needsUpgrade(String hash) {
        return hash.startsWith("old:");
    }

    @Override
    public void spendTime(String password) {
        work++;
    }
}
