package io.kraftd.ports.reading;

import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.PortException;

/**
 * Reads files. Uploads are hostile: no file, however made, makes a method run past its deadline, use memory without
 * bound, reach the network or run anything. Throws {@link PortException} when bytes cannot be fetched.
 */
public interface DocumentReader {
    /**
     * Tells what the file is from its contents, fast. {@link UnreadableFileException} when it is nothing that is ever read:
     * empty, of another kind, an archive, with macros, encrypted, or plainly broken.
     */
    DetectedFile detect(Content content, ReadingLimits limits);

    /**
     * Lays the file out. {@link UnreadableFileException} when it is broken or asks for more than the limits;
     * {@link DeadlinePassedException} when the time is up.
     *
     * @param kind what {@link #detect} said
     */
    DocumentLayout read(Content content, FileKind kind, ReadingLimits limits, Deadline deadline);
}
