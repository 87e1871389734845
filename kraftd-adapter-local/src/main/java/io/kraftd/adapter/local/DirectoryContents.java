package io.kraftd.adapter.local;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Contents as files under their {@link Names}. A file gets its name only when all its bytes are on the disk. */
final class DirectoryContents implements ContentStore, AutoCloseable {
    private static final Duration LEFT_FOR_GOOD = Duration.ofDays(1);

    private final Path root;
    private final Names names;
    private final Unfinished unfinished;
    private volatile boolean closed;

    private DirectoryContents(Path root) {
        this.root = root;
        this.names = new Names(root);
        this.unfinished = new Unfinished(root.resolve("unfinished"), names);
    }

    /** Makes the folder when it is missing and removes what an earlier process did not finish. */
    static DirectoryContents below(Path root) throws IOException {
        DirectoryContents contents = new DirectoryContents(root);
        Folders.makePrivate(root);
        contents.unfinished.takeBack();
        Folders.remove(contents.unfinished.folder());
        Files.createDirectory(contents.unfinished.folder());
        return contents;
    }

    /** The same beside other processes: only what has been unfinished for a day is removed. */
    static DirectoryContents beside(Path root) throws IOException {
        DirectoryContents contents = new DirectoryContents(root);
        Folders.makePrivate(root);
        Files.createDirectories(contents.unfinished.folder());
        contents.unfinished.takeBack();
        Folders.removeOlderThan(LEFT_FOR_GOOD, contents.unfinished.folder());
        return contents;
    }

    @Override
    public void put(EmailAddress owner, Content content) {
        Path name = names.of(owner, content.sha256());
        whileOpen("keep", () -> {
            // why: who put it first may not have written its name down yet, and this caller relies on it too.
            if (Files.exists(name) && unfinished.touched(name)) {
                Folders.sync(Names.parentOf(name));
                return name;
            }
            Path written = unfinished.written(content);
            try {
                names.give(written, name);
            } finally {
                Files.deleteIfExists(written);
            }
            return name;
        });
    }

    @Override
    public Optional<Content> find(EmailAddress owner, Sha256 sha256) {
        Path file = names.of(owner, sha256);
        return whileOpen("find", () -> {
            long size = Folders.sizeOf(file);
            if (size < 0 && !Files.isDirectory(unfinished.folder())) {
                throw new NoSuchFileException(root.toString());
            }
            return size < 0
                    ? Optional.empty()
                    : Optional.of(Content.checked(sha256, size, () -> Files.newInputStream(file)));
        });
    }

    @Override
    public Stream<Sha256> list(EmailAddress owner) {
        Path folder = names.folderOf(owner);
        return whileOpen("list", () -> Folders.list(folder)).stream()
                .flatMap(shard -> whileOpen("list", () -> Folders.list(shard)).stream())
                .map(file -> new Sha256(String.valueOf(file.getFileName())));
    }

    @Override
    public void delete(EmailAddress owner, Sha256 sha256) {
        Path file = names.of(owner, sha256);
        whileOpen("delete", () -> {
            boolean was = Files.deleteIfExists(file);
            if (was) {
                Folders.sync(Names.parentOf(file));
            }
            return was;
        });
    }

    @Override
    public boolean deleteUnlessPutSince(EmailAddress owner, Sha256 sha256, Instant moment) {
        return whileOpen("delete", () -> unfinished.removed(owner, sha256, moment));
    }

    // why: the folder loses its name first, so that all is gone at once and an interrupted removal is finished at the
    // next start.
    @Override
    public void deleteOwner(EmailAddress owner) {
        Path folder = names.folderOf(owner);
        whileOpen("delete", () -> {
            if (Files.isDirectory(folder)) {
                Path leaving = Files.createTempDirectory(unfinished.folder(), "owner");
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
