package io.kraftd.domain.user;

import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Something that happened around an account: who, what, when, from where. Never holds a secret, and says nothing of the
 * account that its owner may not know.
 *
 * @param id unique among the owner's events
 * @param owner the account, or the address that was typed where an account might be
 * @param from the numeric address the request came from, or another short name of the caller
 */
public record SecurityEvent(String id, EmailAddress owner, Kind kind, Instant at, String from) {
    /** What happened. */
    public enum Kind {
        SIGNED_UP,
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGN_IN_THROTTLED,
        SIGN_IN_WHILE_DISABLED,
        REFRESH_TOKEN_REUSED,
        SIGNED_OUT,
        SIGNED_OUT_EVERYWHERE,
        PASSWORD_CHANGED,
        PASSWORD_CHANGE_FAILED,
        ACCOUNT_DELETION_FAILED,
        ACCOUNT_DEACTIVATED,
        ACCOUNT_ACTIVATED
    }

    private static final Pattern SHORT_NAME = Pattern.compile("[\\x20-\\x7e]{1,64}");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z_-]{1,64}");

    public SecurityEvent {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("The id of an event has 1 to 64 letters, digits, - and _");
        }
        if (!SHORT_NAME.matcher(from).matches()) {
            throw new IllegalArgumentException("Where an event came from has 1 to 64 characters of ASCII");
        }
    }
}
