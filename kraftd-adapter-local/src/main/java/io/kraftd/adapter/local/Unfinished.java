package io.kraftd.adapter.local;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;

/** Files on their way to their names, or away from them, in a folder of their own. */
record Unfinished(Path folder, Names names) {
    /** All bytes of a content, on the disk, without a name; {@link IllegalArgumentException} when they are not those of the hash. */
    Path written(Content content) throws IOException {
        Path file = Files.createTempFile(folder, "put", "");
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

    /** Leaves the time of this moment on a file; whether it has its name then. */
    boolean touched(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, Folders.now(folder));
            // why: the file is opened to be given its time, and may have lost its name in between.
            return Files.exists(file);
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    /** Removes a file that bears an earlier time than {@code moment}; whether none is there now. */
    // why: others may put the same bytes meanwhile. A put leaves its time on the file that it finds, and writes another
    // when
    // the name is gone then.
    boolean removed(EmailAddress owner, Sha256 sha256, Instant moment) throws IOException {
        Path name = names.of(owner, sha256);
        if (isFrom(moment, name)) {
            return false;
        }
        Path leaving = folder.resolve(Names.asText(owner, sha256));
        if (Folders.moved(name, leaving)) {
            if (isFrom(moment, leaving)) {
                names.give(leaving, name);
                return false;
            }
            Files.deleteIfExists(leaving);
        }
        return true;
    }

    /** Gives files their names again whose removal was cut off: they may have been put meanwhile. */
    void takeBack() throws IOException {
        for (Path file : Folders.list(folder)) {
            Path name = names.ofText(String.valueOf(file.getFileName()));
            if (name != null) {
                names.give(file, name);
            }
        }
    }

    private static boolean isFrom(Instant moment, Path file) throws IOException {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException absent) {
            return false;
        }
    }
}
