package io.kraftd.adapter.reading.internal.data;

import io.kraftd.adapter.reading.internal.CellCount;
import io.kraftd.adapter.reading.internal.zip.XmlPull;
import io.kraftd.domain.layout.DataElement;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Builds the tree of an XML text, without namespaces. */
final class XmlTree {
    private static final int DEEPEST = 60;

    private final XmlPull xml;
    private final CellCount count;
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(String name, Map<String, String> attributes, StringBuilder text, List<DataElement> children) {}

    private XmlTree(XmlPull xml, CellCount count) {
        this.xml = xml;
        this.count = count;
    }

    /**
     * The root element. {@link XMLStreamException} when it is not well formed or nests without end; {@link
     * io.kraftd.ports.reading.UnreadableFileException} when it has more elements than a file may have cells.
     */
    static DataElement of(InputStream in, ReadingLimits limits, Deadline deadline) throws XMLStreamException {
        return new XmlTree(XmlPull.of(in), new CellCount(limits, deadline)).root();
    }

    private DataElement root() throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts()) {
                begin();
            } else if (xml.ends()) {
                Open done = open.pop();
                DataElement element = new DataElement(
                        done.name, done.attributes, done.text.toString().strip(), done.children);
                if (open.isEmpty()) {
                    return element;
                }
                open.element().children.add(element);
            } else if (xml.isText() && !open.isEmpty()) {
                open.element().text.append(xml.text());
            }
        }
        throw new XMLStreamException("No root element");
    }

    private void begin() throws XMLStreamException {
        count.add();
        if (open.size() >= DEEPEST) {
            throw new XMLStreamException("Elements nest too deep");
        }
        open.push(new Open(xml.name(), xml.attributes(), new StringBuilder(), new ArrayList<>()));
    }
}
