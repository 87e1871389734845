package io.kraftd.adapter.local;

import io.kraftd.json.SealedCursors;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Every repository and the file contents, kept in a directory of this machine. When a call returns, what it wrote survives
 * {@code kill -9} and a loss of power. One process has the directory at a time; close it to let another one in.
 */
public final class LocalStores implements AutoCloseable {
    private final DirectoryLock lock;
    private final Database database;
    private final DirectoryContents contents;
    private final Stores stores;
    private final AuditTrail audit;

    private LocalStores(DirectoryLock lock, Database database, DirectoryContents contents, Clock clock) {
        this.lock = lock;
        this.database = database;
        this.contents = contents;
        Lists lists = new Lists(new SealedCursors(database.cursorKey()));
        this.stores = new Stores(
                new LocalUsers(database, lists),
                new LocalSessions(database, clock),
                new LocalDocuments(database, lists),
                new LocalProcurements(database, lists),
                new LocalOrders(database, lists),
                new LocalLearning(database, lists),
                new LocalOperations(database, lists, clock),
                new LocalConversations(database, lists, clock));
        this.audit = new LocalAudit(database, lists);
    }

    /**
     * Opens the directory, making it and its parents when they are missing, readable by nobody else where the system can say
     * so. What an older program left is brought to this one's form. A permanent {@link PortException} when another process has it
     * open, when a newer program wrote it, when it is damaged or may not be written.
     *
     * @param clock tells which refresh tokens, operations and conversations have expired
     */
    public static LocalStores open(Path dataDir, Clock clock) {
        DirectoryLock lock = DirectoryLock.take(dataDir);
        try {
            DirectoryContents contents = DirectoryContents.below(dataDir.resolve("contents"));
            return new LocalStores(lock, Database.open(dataDir.resolve("kraftd.db"), Schema.CURRENT), contents, clock);
        } catch (PortException e) {
            lock.close();
            throw e;
        } catch (IOException e) {
            lock.close();
            throw PortException.permanent("The data directory " + dataDir + " cannot be used", e);
        }
    }

    /** The repositories; after {@link #close} their methods throw a {@link PortException}. */
    public Stores stores() {
        return stores;
    }

    /** The security events; after {@link #close} its methods throw a {@link PortException}. */
    public AuditTrail audit() {
        return audit;
    }

    /** The file contents; after {@link #close} its methods throw a {@link PortException}. */
    public ContentStore contents() {
        return contents;
    }

    /** Waits for calls that run now and gives the directory free; closing again changes nothing. */
    @Override
    public void close() {
        contents.close();
        database.close();
        lock.close();
    }
}
