package io.kraftd.app;

import io.kraftd.adapter.auth.BcryptPasswords;
import io.kraftd.adapter.auth.DevelopmentVault;
import io.kraftd.adapter.auth.JwtTokens;
import io.kraftd.adapter.auth.TokenSettings;
import io.kraftd.adapter.memory.DatedRates;
import io.kraftd.adapter.memory.EnvironmentSecrets;
import io.kraftd.adapter.memory.MemoryAudit;
import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.adapter.memory.MemoryStores;
import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.adapter.publishing.Publisher;
import io.kraftd.app.purchase.Workbench;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.json.GzipResults;
import io.kraftd.json.GzipSteps;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.secrets.SecretVault;
import io.kraftd.ports.storage.Stores;
import io.kraftd.usecases.Kraftd;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** One person's desk: everything in memory, nobody else at it, nothing sent anywhere. */
final class Desk {
    private static final EmailAddress OWNER = new EmailAddress("buyer@desk.invalid");
    private static final String NO_PASSWORD = "nobody signs in here";

    private Desk() {}

    static Workbench at(Clock clock) {
        RandomIds ids = new RandomIds();
        SecretVault secrets = new DevelopmentVault(new EnvironmentSecrets(Map.of()), JwtTokens.SIGNING_KEY, ids);
        MemoryContents contents = new MemoryContents(Runtime.getRuntime().maxMemory() / 2, clock);
        DocumentReader reader = Wiring.reader(clock);
        Stores stores = MemoryStores.fresh(clock);
        stores.users().create(User.registered(OWNER, "Buyer", "Buyer", NO_PASSWORD, clock.instant()));
        Kraftd kraftd = Kraftd.builder()
                .stores(stores)
                .audit(new MemoryAudit(1))
                .contents(contents)
                .results(new GzipResults(contents))
                .steps(new GzipSteps(contents))
                .rates(new DatedRates(List.of()))
                .reader(reader)
                .publisher(new Publisher(reader, clock))
                .passwords(new BcryptPasswords(secrets))
                .tokens(new JwtTokens(secrets, TokenSettings.USUAL, ids, clock))
                .ids(ids)
                .clock(clock)
                .build();
        return new Workbench(kraftd, OWNER);
    }
}
