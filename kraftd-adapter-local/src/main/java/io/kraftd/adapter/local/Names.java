package io.kraftd.adapter.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The names of contents below a root: {@code <SHA-256 of the owner>/<two digits>/<SHA-256 of the bytes>}, so that nothing a
 * client sends is ever part of a path.
 */
record Names(Path root) {
    private static final int SHARD_DIGITS = 2;
    private static final int MOST_ATTEMPTS = 10;
    private static final String AND = "-leaving-";

    Path folderOf(EmailAddress owner) {
        return root.resolve(Sha256.of(owner.value().getBytes(UTF_8)).hex());
    }

    Path of(EmailAddress owner, Sha256 sha256) {
        return in(folderOf(owner), sha256.hex());
    }

    /** The name of a file as one text, for as long as it lies elsewhere. */
    static String asText(EmailAddress owner, Sha256 sha256) {
        return Sha256.of(owner.value().getBytes(UTF_8)).hex() + AND + sha256.hex();
    }

    /** The name that {@link #asText} stands for; {@code null} for any other text. */
    @Nullable
    Path ofText(String text) {
        String[] parts = text.split(AND, 2);
        return parts.length == 2 ? in(root.resolve(parts[0]), parts[1]) : null;
    }

    /** Gives a whole file its name, durably. */
    // why: again, because an owner who leaves at this moment takes the folder away.
    void give(Path file, Path name) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Folders.makeDurably(root, parentOf(name));
                Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
                Folders.sync(parentOf(name));
                return;
            } catch (NoSuchFileException folderWentAway) {
                if (attempt == MOST_ATTEMPTS || !Files.exists(file)) {
                    throw folderWentAway;
                }
            }
        }
    }

    /** The folder that a name is in. */
    static Path parentOf(Path name) {
        return name.resolve("..").normalize();
    }

    private static Path in(Path folder, String hash) {
        return folder.resolve(hash.substring(0, SHARD_DIGITS)).resolve(hash);
    }
}
