package io.kraftd.adapter.reading.internal.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks an XML part by local names. A part with a document type is refused: no office program writes one. */
public final class XmlPull {
    private final XMLStreamReader reader;

    private XmlPull(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Starts before the root element. */
    public static XmlPull of(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched from outside");
        });
        try {
            return new XmlPull(factory.createXMLStreamReader(XmlText.of(part)));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** Moves on; false at the end of the part. */
    public boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        if (reader.next() == XMLStreamConstants.DTD) {
            throw new XMLStreamException("A document type is not allowed");
        }
        return true;
    }

    /** Whether an element begins here. */
    public boolean starts() {
        return reader.isStartElement();
    }

    /** Whether an element of this local name begins here. */
    public boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** Whether an element of this local name ends here. */
    public boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** Whether an element ends here. */
    public boolean ends() {
        return reader.isEndElement();
    }

    /** Whether characters stand here. */
    public boolean isText() {
        return reader.isCharacters();
    }

    /** The local name of the element that begins or ends here. */
    public String name() {
        return reader.getLocalName();
    }

    /** The characters that stand here. */
    public String text() {
        return reader.getText();
    }

    /** The attribute of this local name in whatever namespace, or {@code null}. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attributes of the element that begins here, by local name. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** Whether a switch of office formats is on: present without a value, or with one that says yes. */
    public static boolean isOn(@Nullable String value) {
        return value == null || value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Passes over the element that begins here, to its end. */
    public void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && next()) {
            if (reader.isStartElement()) {
                depth++;
            } else if (reader.isEndElement()) {
                depth--;
            }
        }
    }
}
