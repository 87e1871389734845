package io.kraftd.adapter.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Making, emptying and writing down folders. */
final class Folders {
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private Folders() {}

    /** Makes a folder and its parents, for this user alone where the file system knows users; leaves one that is there. */
    static void makePrivate(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, attributes);
    }

    /** Makes folders below {@code root}, each of them written down in the one above before this returns. */
    static void makeDurably(Path root, Path folder) throws IOException {
        if (folder.equals(root) || Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.resolve("..").normalize();
        makeDurably(root, parent);
        Files.createDirectories(folder);
        sync(parent);
    }

    /** Returns when the names in a folder survive a loss of power. */
    static void sync(Path folder) throws IOException {
        // why: Windows does not let folders be opened, and writes their names down by itself.
        if (WINDOWS) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Removes a folder and all below it; none is no error. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What is in a folder, in no order; nothing when there is none. */
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (NoSuchFileException absent) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Removes what lies in a folder and was last written so long ago, by the clock of whoever keeps the folder. */
    static void removeOlderThan(Duration age, Path folder) throws IOException {
        FileTime border = FileTime.from(now(folder).toInstant().minus(age));
        for (Path each : list(folder)) {
            if (writtenBefore(border, each)) {
                remove(each);
            }
        }
    }

    private static boolean writtenBefore(FileTime border, Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).compareTo(border) < 0;
        } catch (NoSuchFileException finishedMeanwhile) {
            return false;
        }
    }

    /** The time now by the clock of whoever keeps the folder, which may be another machine. */
    static FileTime now(Path folder) throws IOException {
        Path fresh = Files.createTempFile(folder, "now", "");
        try {
            return Files.getLastModifiedTime(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Gives a file another name at once; whether it was there. */
    static boolean moved(Path file, Path to) throws IOException {
        try {
            Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    /** The size of a file; -1 when there is none. */
    static long sizeOf(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException absent) {
            return -1;
        }
    }
}
