package io.kraftd.app;

import io.kraftd.adapter.auth.DevelopmentVault;
import io.kraftd.adapter.auth.JwtTokens;
import io.kraftd.adapter.auth.TokenSettings;
import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.http.KraftdServer;
import io.kraftd.json.KraftdJson;
import io.kraftd.ports.secrets.SecretVault;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Loads what every start needs on another processor than the one that puts the service together. */
final class Preload {
    private CompletableFuture<Void> loading = CompletableFuture.runAsync(Preload::platform);

    // why: nothing here writes to a log, because there is none yet.
    private static void platform() {
        RandomIds ids = new RandomIds();
        SecretVault vault = new DevelopmentVault(name -> List.of(), JwtTokens.SIGNING_KEY, ids);
        new JwtTokens(vault, TokenSettings.USUAL, ids, Clock.systemUTC());
        KraftdJson.newStrictMapper();
        Locale.getAvailableLocales(); // why: the web server asks for them, and that is half of what loading it takes
    }

    /** Goes on with the web server, as soon as there is a log. */
    void server() {
        loading = loading.thenRunAsync(KraftdServer::load);
    }

    /** Waits until all is loaded, and throws what loading threw. */
    void await() {
        loading.join();
    }
}
