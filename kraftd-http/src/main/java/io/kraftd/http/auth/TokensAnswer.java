package io.kraftd.http.auth;

import io.kraftd.usecases.Tokens;

/** A pair of tokens; {@code expires_in} is the access token's life in seconds. */
record TokensAnswer(String accessToken, String refreshToken, String tokenType, long expiresIn) {
    static TokensAnswer of(Tokens tokens) {
        return new TokensAnswer(
                tokens.access().text(),
                tokens.refresh(),
                "bearer",
                tokens.access().lifetime().toSeconds());
    }
}
