package io.kraftd.app;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.auth.TokenIssuer;
import io.kraftd.ports.content.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Does once what the first users would otherwise wait for: one document read, one password hashed, one token checked. */
final class WarmUp {
    private static final String SAMPLE = "warm-up/invoice.pdf";

    private final FileUnderstanding understanding;
    private final PasswordHasher passwords;
    private final TokenIssuer tokens;

    WarmUp(FileUnderstanding understanding, PasswordHasher passwords, TokenIssuer tokens) {
        this.understanding = understanding;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    /** Throws what any of the three throws: a process that cannot do them once should not get requests. */
    ExtractedDocument run() {
        passwords.spendTime("warm-up");
        tokens.verify(tokens.issue(new EmailAddress("warm-up@kraftd.invalid"), "warm-up")
                .text());
        return understanding.understand(sample());
    }

    private static Content sample() {
        try (InputStream file = WarmUp.class.getClassLoader().getResourceAsStream(SAMPLE)) {
            return Content.of(Objects.requireNonNull(file, SAMPLE).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
