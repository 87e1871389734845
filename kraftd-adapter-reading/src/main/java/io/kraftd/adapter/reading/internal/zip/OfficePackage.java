package io.kraftd.adapter.reading.internal.zip;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Parts of an office file and how they point to each other (ECMA-376 part 2). */
public final class OfficePackage {
    private final ZipParts parts;

    /** The package in these parts. */
    public OfficePackage(ZipParts parts) {
        this.parts = parts;
    }

    /**
     * A pointer from one part to another.
     *
     * @param type its last word, such as {@code worksheet}
     * @param part the name of the part it points to
     */
    public record Relation(String id, String type, String part) {}

    /** Reads one part to its end. */
    public interface PartReader {
        /** Takes the part from before its root element. */
        void read(XmlPull xml) throws XMLStreamException;
    }

    /** Whether the part is there. */
    public boolean has(String part) {
        return parts.names().contains(part);
    }

    /** Reads a part; broken XML is a broken file. */
    public void read(String part, PartReader reader) {
        try (InputStream in = parts.open(part)) {
            reader.read(XmlPull.of(in));
        } catch (XMLStreamException | IOException e) {
            throw ZipParts.corrupt(e);
        }
    }

    /** The part everything hangs on. */
    public Optional<String> mainPart() {
        return relations("").stream()
                .filter(r -> r.type().equals("officeDocument"))
                .map(Relation::part)
                .findFirst();
    }

    /** Where a part points to, inside the file; the empty name stands for the file itself. */
    public List<Relation> relations(String part) {
        int folder = part.lastIndexOf('/') + 1;
        String list = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (has(list)) {
            read(list, xml -> {
                while (xml.next()) {
                    if (xml.starts("Relationship")) {
                        relation(part, xml).ifPresent(relations::add);
                    }
                }
            });
        }
        return relations;
    }

    private static Optional<Relation> relation(String from, XmlPull xml) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id == null || type == null || target == null || "External".equals(xml.attribute("TargetMode"))) {
            return Optional.empty();
        }
        return resolve(from, target).map(part -> new Relation(id, type.substring(type.lastIndexOf('/') + 1), part));
    }

    private static Optional<String> resolve(String from, String target) {
        try {
            String path = URI.create("/" + from.replace(" ", "%20"))
                    .resolve(target.replace(" ", "%20"))
                    .getPath();
            return path == null || path.length() < 2 ? Optional.empty() : Optional.of(path.substring(1));
        } catch (IllegalArgumentException e) {
            // why: a pointer that is no address points to nothing that could be read
            return Optional.empty();
        }
    }
}
