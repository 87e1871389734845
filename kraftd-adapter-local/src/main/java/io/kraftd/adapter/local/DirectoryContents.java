package io.kraftd.adapter.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Contents as files: {@code <SHA-256 of the owner>/<two digits>/<SHA-256 of the bytes>}, so that nothing a client sends is
 * ever part of a path. A file gets its name only when all its bytes are on the disk.
 */
final class DirectoryContents implements ContentStore, AutoCloseable {
    private static final int SHARD_DIGITS = 2;
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration LEFT_FOR_GOOD = Duration.ofDays(1);
    private static final String LEAVING = "-leaving-";

    private final Path root;
    private final Path unfinished;
    private volatile boolean closed;

    private DirectoryContents(Path root) {
        this.root = root;
        this.unfinished = root.resolve("unfinished");
    }

    /** Makes the folder when it is missing and removes what an earlier process did not finish. */
    static DirectoryContents below(Path root) throws IOException {
        DirectoryContents contents = new DirectoryContents(root);
        Folders.makePrivate(root);
        contents.takeBack();
        Folders.remove(contents.unfinished);
        Files.createDirectory(contents.unfinished);
        return contents;
    }

    /** The same beside other processes: only what has been unfinished for a day is removed. */
    static DirectoryContents beside(Path root) throws IOException {
        DirectoryContents contents = new DirectoryContents(root);
        Folders.makePrivate(root);
        Files.createDirectories(contents.unfinished);
        contents.takeBack();
        Folders.removeOlderThan(LEFT_FOR_GOOD, contents.unfinished);
        return contents;
    }

    @Override
    public void put(EmailAddress owner, Content content) {
        Path file = fileOf(owner, content.sha256());
        whileOpen("keep", () -> {
            // why: who put it first may not have written its name down yet, and this caller relies on it too.
            if (Files.exists(file) && touched(file)) {
                Folders.sync(parentOf(file));
                return file;
            }
            Path written = written(content);
            try {
                named(written, file);
            } finally {
                Files.deleteIfExists(written);
            }
            return file;
        });
    }

    @Override
    public Optional<Content> find(EmailAddress owner, Sha256 sha256) {
        Path file = fileOf(owner, sha256);
        return whileOpen("find", () -> {
            long size = Folders.sizeOf(file);
            if (size < 0 && !Files.isDirectory(unfinished)) {
                throw new NoSuchFileException(root.toString());
            }
            return size < 0
                    ? Optional.empty()
                    : Optional.of(Content.checked(sha256, size, () -> Files.newInputStream(file)));
        });
    }

    @Override
    public Stream<Sha256> list(EmailAddress owner) {
        Path folder = folderOf(owner);
        return whileOpen("list", () -> Folders.list(folder)).stream()
                .flatMap(shard -> whileOpen("list", () -> Folders.list(shard)).stream())
                .map(file -> new Sha256(String.valueOf(file.getFileName())));
    }

    @Override
    public void delete(EmailAddress owner, Sha256 sha256) {
        Path file = fileOf(owner, sha256);
        whileOpen("delete", () -> {
            boolean was = Files.deleteIfExists(file);
            if (was) {
                Folders.sync(parentOf(file));
            }
            return was;
        });
    }

    // why: other processes may put the same bytes meanwhile. A put leaves its time on the file that it finds; a file
    // without
    // its name is found by no put, so the time it bears then is the last one.
    @Override
    public boolean deleteUnlessPutSince(EmailAddress owner, Sha256 sha256, Instant moment) {
        Path file = fileOf(owner, sha256);
        return whileOpen("delete", () -> {
            if (isPutSince(file, moment)) {
                return false;
            }
            Path leaving = unfinished.resolve(folderOf(owner).getFileName() + LEAVING + sha256.hex());
            if (Folders.moved(file, leaving)) {
                if (isPutSince(leaving, moment)) {
                    named(leaving, file);
                    return false;
                }
                Files.deleteIfExists(leaving);
            }
            return true;
        });
    }

    // why: the folder loses its name first, so that all is gone at once and an interrupted removal is finished at the
    // next start.
    @Override
    public void deleteOwner(EmailAddress owner) {
        Path folder = folderOf(owner);
        whileOpen("delete", () -> {
            if (Files.isDirectory(folder)) {
                Path leaving = Files.createTempDirectory(unfinished, "leaving");
                Files.move(folder, leaving.resolve("owner"), StandardCopyOption.ATOMIC_MOVE);
                Folders.sync(root);
                Folders.remove(leaving);
            }
            return folder;
        });
    }

    @Override
    public void close() {
        closed = true;
    }

    /** Gives contents their names again whose removal was not finished: they may have been put meanwhile. */
    private void takeBack() throws IOException {
        for (Path leaving : Folders.list(unfinished)) {
            String[] named = String.valueOf(leaving.getFileName()).split(LEAVING, 2);
            if (named.length == 2) {
                named(leaving, fileIn(root.resolve(named[0]), named[1]));
            }
        }
    }

    /** Leaves the time of this put on a file; whether the file was still there. */
    private boolean touched(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, Folders.now(unfinished));
            return true;
        } catch (NoSuchFileException sweptAway) {
            return false;
        }
    }

    private static boolean isPutSince(Path file, Instant moment) throws IOException {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    private Path written(Content content) throws IOException {
        Path file = Files.createTempFile(unfinished, "put", "");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            MessageDigest digest = Sha256.newDigest();
            try (InputStream in = content.open()) {
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
                if (in.transferTo(out) != content.size()) {
                    throw new EOFException("not as many bytes as announced");
                }
            }
            if (!Sha256.ofDigest(digest.digest()).equals(content.sha256())) {
                throw new IllegalArgumentException("The bytes do not have the hash they come with");
            }
            channel.force(true);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    // why: again, because an owner who leaves at this moment takes the folder away.
    private void named(Path written, Path file) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Folders.makeDurably(root, parentOf(file));
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
                Folders.sync(parentOf(file));
                return;
            } catch (NoSuchFileException folderWentAway) {
                if (attempt == MOST_ATTEMPTS || !Files.exists(written)) {
                    throw folderWentAway;
                }
            }
        }
    }

    private Path folderOf(EmailAddress owner) {
        return root.resolve(Sha256.of(owner.value().getBytes(UTF_8)).hex());
    }

    private Path fileOf(EmailAddress owner, Sha256 sha256) {
        return fileIn(folderOf(owner), sha256.hex());
    }

    private static Path fileIn(Path folder, String hash) {
        return folder.resolve(hash.substring(0, SHARD_DIGITS)).resolve(hash);
    }

    private static Path parentOf(Path file) {
        return file.resolve("..").normalize();
    }

    private interface Work<R> {
        R run() throws IOException;
    }

    private <R> R whileOpen(String what, Work<R> work) {
        if (closed) {
            throw PortException.permanent("The directory of contents is closed", null);
        }
        try {
            return work.run();
        } catch (IOException e) {
            throw PortException.outage("The directory of contents cannot " + what + " a file", e);
        }
    }
}
