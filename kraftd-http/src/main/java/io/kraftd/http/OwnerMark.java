package io.kraftd.http;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import java.nio.charset.StandardCharsets;

/** Stands for an owner in log lines: the same for all of one owner, and no address. */
final class OwnerMark {
    private static final int LENGTH = 12;

    private OwnerMark() {}

    static String of(EmailAddress owner) {
        return Sha256.of(owner.value().getBytes(StandardCharsets.UTF_8)).hex().substring(0, LENGTH);
    }
}
