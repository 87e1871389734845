package io.kraftd.adapter.local;

import io.kraftd.json.SealedCursors;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.Revision;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/**
 * One SQLite file: one writer at a time, readers beside it (WAL). A write that has returned is on the disk
 * ({@code synchronous=FULL}).
 */
final class Database implements AutoCloseable {
    /** What is done with a connection. */
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 5_000;
    private static final String CURSOR_KEY = "cursor_key";
    private static final String OPENED = "opened";

    private final Connection writer;
    // why: fair, because whoever writes without end would otherwise keep the others waiting.
    private final ReentrantLock writing = new ReentrantLock(true);
    private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
    private final AtomicLong revisions = new AtomicLong();
    private final byte[] cursorKey;
    private final String opening;
    private volatile boolean closed;

    private Database(Path file, Schema schema) throws SQLException {
        this.writer = connection(file, false);
        try {
            schema.bringUp(writer);
            this.cursorKey = setting(writer, CURSOR_KEY, randomKey());
            this.opening = Long.toString(countOpening(writer));
            writer.commit();
            for (int number = 0; number < READERS; number++) {
                readers.add(connection(file, true));
            }
        } catch (SQLException | RuntimeException e) {
            closeAll();
            throw e;
        }
    }

    /** Opens the file and brings it to the form of {@code schema}; {@link PortException}, permanent when it is none of ours. */
    static Database open(Path file, Schema schema) {
        try {
            return new Database(file, schema);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** The key that makes this database's cursors, the same for its whole life. */
    byte[] cursorKey() {
        return cursorKey.clone();
    }

    /** A mark that no state had before, in this process or an earlier one. */
    Revision newRevision() {
        return new Revision(opening + "-" + revisions.incrementAndGet());
    }

    /** Reads what was committed before now. */
    <R> R read(Work<R> work) {
        Connection reader = takeReader();
        try {
            return work.on(reader);
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            readers.add(reader);
        }
    }

    /** Writes all or nothing; whatever {@code work} throws undoes it. */
    <R> R write(Work<R> work) {
        writing.lock();
        try {
            requireOpen();
            return committed(work);
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            writing.unlock();
        }
    }

    private <R> R committed(Work<R> work) throws SQLException {
        try {
            R result = work.on(writer);
            writer.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            closeAll();
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            writing.unlock();
        }
    }

    private void closeAll() throws SQLException {
        List<Connection> idle = new ArrayList<>();
        readers.drainTo(idle);
        for (Connection reader : idle) {
            reader.close();
        }
        writer.close();
    }

    private Connection takeReader() {
        try {
            requireOpen();
            return readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PortException.outage("The wait for the local database was interrupted", e);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw PortException.permanent("The local database is closed", null);
        }
    }

    private static Connection connection(Path file, boolean reading) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(reading);
        return connection;
    }

    private static byte[] setting(Connection connection, String name, byte[] first) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO settings VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, name);
            insert.setBytes(2, first);
            insert.executeUpdate();
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT value FROM settings WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet rows = select.executeQuery()) {
                return rows.getBytes(1);
            }
        }
    }

    private static long countOpening(Connection connection) throws SQLException {
        String sql =
                "INSERT INTO settings VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value";
        try (PreparedStatement upsert = connection.prepareStatement(sql)) {
            upsert.setString(1, OPENED);
            try (ResultSet rows = upsert.executeQuery()) {
                return rows.getLong(1);
            }
        }
    }

    private static byte[] randomKey() {
        byte[] key = new byte[SealedCursors.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
