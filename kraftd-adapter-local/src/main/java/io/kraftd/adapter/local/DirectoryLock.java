package io.kraftd.adapter.local;

import io.kraftd.ports.failure.PortException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a data directory to one process. The system lets go of it when the process ends, however it ends. */
final class DirectoryLock implements AutoCloseable {
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes the directory when it is missing, and takes it; a permanent {@link PortException} when somebody has it. */
    static DirectoryLock take(Path dataDir) {
        try {
            Folders.makePrivate(dataDir);
            FileChannel channel =
                    FileChannel.open(dataDir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                throw PortException.permanent(
                        "The data directory " + dataDir
                                + " is in use by another Kraftd; one process may have it at a time",
                        null);
            }
            return new DirectoryLock(channel);
        } catch (IOException e) {
            throw PortException.permanent("The data directory " + dataDir + " cannot be used", e);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
