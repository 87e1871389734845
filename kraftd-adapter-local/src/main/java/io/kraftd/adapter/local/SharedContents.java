package io.kraftd.adapter.local;

import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import java.io.IOException;
import java.nio.file.Path;

/** File contents in a directory that several processes have at once, such as one that a network shares. */
public final class SharedContents {
    private SharedContents() {}

    /** Makes the directory when it is missing; a permanent {@link PortException} when it cannot be used. */
    public static ContentStore in(Path directory) {
        try {
            return DirectoryContents.beside(directory);
        } catch (IOException e) {
            throw PortException.permanent("The directory of contents " + directory + " cannot be used", e);
        }
    }
}
