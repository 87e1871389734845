package io.kraftd.adapter.reading.internal.data;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.UNSUPPORTED_TYPE;

import io.kraftd.domain.intelligence.structured.StructuredReading;
import io.kraftd.domain.layout.DataElement;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.StructuredData;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads XML that is a business document of a known kind. */
public final class XmlReader {
    private XmlReader() {}

    /** A whole file; {@link UnreadableFileException} when it is broken or no document of a kind that is read. */
    public static DocumentLayout read(byte[] file, ReadingLimits limits, Deadline deadline) {
        try {
            DataElement root = XmlTree.of(new ByteArrayInputStream(file), limits, deadline);
            if (StructuredReading.knows(root)) {
                return DocumentLayout.ofData(FileKind.XML, root);
            }
        } catch (XMLStreamException e) {
            throw new UnreadableFileException(CORRUPT_FILE, "The XML file is damaged and cannot be read.", e);
        }
        throw new UnreadableFileException(
                UNSUPPORTED_TYPE,
                "The XML file is no invoice, credit note, order, quotation or request in UBL or Cross Industry form.");
    }

    /** What a file carries under this name; empty when it is anything but a business document. */
    public static Optional<StructuredData> carried(String name, byte[] bytes, ReadingLimits limits, Deadline deadline) {
        try {
            DataElement root = XmlTree.of(new ByteArrayInputStream(bytes), limits, deadline);
            return StructuredReading.knows(root) ? Optional.of(new StructuredData(name, root)) : Optional.empty();
        } catch (XMLStreamException e) {
            // why: files carry all kinds of attachments, and the page is read all the same
            return Optional.empty();
        }
    }
}
