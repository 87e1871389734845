package io.kraftd.app;

import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.adapter.memory.MemoryUsers;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.json.GzipResults;
import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.auth.TokenIssuer;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.storage.UserRepository;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;

/**
 * Does once what the first users would otherwise wait for: one document read and kept,
 * one user kept, one password hashed, one token checked. What is kept is kept nowhere but here.
 */
final class WarmUp {
    private static final EmailAddress NOBODY = new EmailAddress("warm-up@kraftd.invalid");
    private static final long MOST_BYTES = 1024 * 1024;
    private static final String SAMPLE = "warm-up/invoice.pdf";

    private final FileUnderstanding understanding;
    private final PasswordHasher passwords;
    private final TokenIssuer tokens;
    private final Clock clock;

    WarmUp(FileUnderstanding understanding, PasswordHasher passwords, TokenIssuer tokens, Clock clock) {
        this.understanding = understanding;
        this.passwords = passwords;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Throws what any of these throws: a process that cannot do them once should not get requests. */
    ExtractedDocument run() {
        passwords.spendTime("warm-up");
        tokens.verify(tokens.issue(NOBODY, "warm-up").text());
        keepOneUser();
        ExtractedDocument read = understanding.understand(sample());
        keep(read);
        return read;
    }

    private void keepOneUser() {
        UserRepository users = new MemoryUsers();
        users.create(User.registered(NOBODY, "Nobody", "Nobody", "no password", clock.instant()));
        users.find(NOBODY);
    }

    private void keep(ExtractedDocument read) {
        ResultStore results = new GzipResults(new MemoryContents(MOST_BYTES, clock));
        results.find(NOBODY, results.put(NOBODY, read));
    }

    private static Content sample() {
        try (InputStream file = WarmUp.class.getClassLoader().getResourceAsStream(SAMPLE)) {
            return Content.of(Objects.requireNonNull(file, SAMPLE).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
