package io.kraftd.ports.auth;

import java.time.Duration;

/** A signed bearer token for a client; its text appears in no {@link #toString()}. */
public record AccessToken(String text, Duration lifetime) {
    @Override
    public String toString() {
        return "AccessToken[" + lifetime + "]";
    }
}
