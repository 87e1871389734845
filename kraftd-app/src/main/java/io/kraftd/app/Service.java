package io.kraftd.app;

import io.kraftd.adapter.auth.BcryptPasswords;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.http.KraftdServer;
import io.kraftd.http.Opening;
import java.lang.management.ManagementFactory;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service: started once, stopped once. */
final class Service implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private final Opening opening;
    private final KraftdServer server;
    private final WarmUp warmUp;
    private final Health health;
    private final BcryptPasswords passwords;
    private final Runnable endOfStores;

    Service(
            Opening opening,
            KraftdServer server,
            WarmUp warmUp,
            Health health,
            BcryptPasswords passwords,
            Runnable endOfStores) {
        this.opening = opening;
        this.server = server;
        this.warmUp = warmUp;
        this.health = health;
        this.passwords = passwords;
        this.endOfStores = endOfStores;
    }

    /** Answers, then warms up and is ready. Gives what the warm-up read. */
    ExtractedDocument start() {
        server.start(opening);
        LOG.info("Kraftd listens on {} after {} ms", baseUri(), uptime());
        ExtractedDocument read = warmUp.run();
        health.nowWarm();
        LOG.info("Ready after {} ms", uptime());
        return read;
    }

    /** Where its routes are, such as {@code http://127.0.0.1:8000/api/v1}. */
    URI baseUri() {
        return server.baseUri();
    }

    /** Takes no more requests, finishes the running ones, and ends. */
    @Override
    public void close() {
        LOG.info("Stopping: requests that run may finish");
        server.stop();
        opening.close();
        passwords.close();
        endOfStores.run();
        LOG.info("Stopped");
    }

    private static long uptime() {
        return ManagementFactory.getRuntimeMXBean().getUptime();
    }
}
