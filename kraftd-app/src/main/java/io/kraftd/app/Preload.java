package io.kraftd.app;

import io.kraftd.adapter.auth.DevelopmentVault;
import io.kraftd.adapter.auth.JwtTokens;
import io.kraftd.adapter.auth.TokenSettings;
import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.json.KraftdJson;
import io.kraftd.ports.secrets.SecretVault;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Loads on another processor what every start needs and no setting changes. Writes to no log, because there is none yet. */
final class Preload {
    private Preload() {}

    /** Begins, and keeps no process alive. */
    static void begin() {
        Thread loading = new Thread(Preload::load, "kraftd-preload");
        loading.setDaemon(true);
        loading.start();
    }

    private static void load() {
        Locale.getAvailableLocales(); // why: the web server asks for them, and that is most of what making one takes
        RandomIds ids = new RandomIds();
        SecretVault vault = new DevelopmentVault(name -> List.of(), JwtTokens.SIGNING_KEY, ids);
        new JwtTokens(vault, TokenSettings.USUAL, ids, Clock.systemUTC());
        KraftdJson.newStrictMapper();
    }
}
