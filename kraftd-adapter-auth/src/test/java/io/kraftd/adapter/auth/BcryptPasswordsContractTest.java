package io.kraftd.adapter.auth;

import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.tck.auth.PasswordHasherContract;
import org.junit.jupiter.api.AfterEach;

class BcryptPasswordsContractTest implements PasswordHasherContract {
    private final BcryptPasswords passwords = new BcryptPasswords(new FakeVault(), 7);

    @Override
    public PasswordHasher passwords() {
        return passwords;
    }

    @AfterEach
    void close() {
        passwords.close();
    }
}
