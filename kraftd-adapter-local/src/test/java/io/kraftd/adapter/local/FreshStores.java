package io.kraftd.adapter.local;

import io.kraftd.ports.storage.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stores in a directory of their own for each test, gone with it. */
final class FreshStores implements BeforeEachCallback, AfterEachCallback {
    private Path folder;
    private LocalStores open;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("kraftd-local");
        open = LocalStores.open(folder, Clock.systemUTC());
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        open.close();
        Folders.remove(folder);
    }

    LocalStores open() {
        return open;
    }

    Stores stores() {
        return open.stores();
    }

    Path folder() {
        return folder;
    }

    /** Closes the stores and opens the same directory again. */
    void reopen() {
        open.close();
        open = LocalStores.open(folder, Clock.systemUTC());
    }
}
