package io.kraftd.ports.reading;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.PortException;

/**
 * Reads files, and shows where in them something stands. Uploads are hostile: no file, however made, makes a method run past its deadline, use memory without
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

    /**
     * Shows a place of the file as a small PNG picture: the piece of the page with a margin around it, or the row of the
     * table. {@link UnreadableFileException} when the file is broken or has no such place; {@link DeadlinePassedException}
     * when the time is up.
     *
     * @param where on a page, in a cell, in a table, or in a paragraph; nothing else can be shown
     */
    Content snippet(Content content, FileKind kind, Provenance where, ReadingLimits limits, Deadline deadline);
}
