package io.kraftd.adapter.auth;

import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A vault whose secrets are rotated by hand and which can be taken down. */
final class FakeVault implements SecretVault {
    private final Map<SecretName, List<Secret>> secrets = new ConcurrentHashMap<>();
    private final AtomicInteger questions = new AtomicInteger();
    private volatile boolean down;

    FakeVault rotate(SecretName name, String version, String text) {
        List<Secret> versions = new ArrayList<>(secrets.getOrDefault(name, List.of()));
        versions.add(0, new Secret(text, version));
        secrets.put(name, versions);
        return this;
    }

    void remove(SecretName name) {
        secrets.remove(name);
    }

    void goDown() {
        down = true;
    }

    void comeBack() {
        down = false;
    }

    int questions() {
        return questions.get();
    }

    @Override
    public List<Secret> versions(SecretName name) {
        questions.incrementAndGet();
        if (down) {
            throw PortException.outage("The vault is down", null);
        }
        return secrets.getOrDefault(name, List.of());
    }
}
