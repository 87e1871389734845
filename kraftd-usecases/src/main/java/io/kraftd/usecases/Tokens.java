package io.kraftd.usecases;

import io.kraftd.ports.auth.AccessToken;

/** What a client gets after proving who it is. The texts appear in no {@link #toString()}. */
public record Tokens(AccessToken access, String refresh) {
    @Override
    public String toString() {
        return "Tokens[" + access + "]";
    }
}
