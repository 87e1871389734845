package io.kraftd.adapter.auth;

import io.kraftd.ports.auth.TokenIssuer;
import io.kraftd.tck.auth.TokenIssuerContract;
import java.time.Clock;

class JwtTokensContractTest implements TokenIssuerContract {
    private final CountedIds ids = new CountedIds();

    @Override
    public TokenIssuer issuer(Clock clock) {
        return signing("the key that signs ".repeat(2), clock);
    }

    @Override
    public TokenIssuer stranger(Clock clock) {
        return signing("a key of somebody else ".repeat(2), clock);
    }

    private TokenIssuer signing(String key, Clock clock) {
        FakeVault vault = new FakeVault().rotate(JwtTokens.SIGNING_KEY, "v1", key);
        return new JwtTokens(vault, TokenSettings.USUAL, ids, clock);
    }
}
