package io.kraftd.adapter.reading.internal.detect;

import io.kraftd.adapter.reading.internal.text.PlainText;
import io.kraftd.adapter.reading.internal.zip.XmlPull;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Tells XML by its root element. */
final class XmlFile {
    private static final Set<String> PAGES_AND_PICTURES = Set.of("html", "svg");

    private XmlFile() {}

    static boolean is(byte[] file) {
        return PlainText.of(file)
                        .filter(text -> text.stripLeading().startsWith("<"))
                        .isPresent()
                && hasRoot(file);
    }

    private static boolean hasRoot(byte[] file) {
        try {
            XmlPull xml = XmlPull.of(new ByteArrayInputStream(file));
            while (xml.next()) {
                if (xml.starts()) {
                    return !PAGES_AND_PICTURES.contains(xml.name().toLowerCase(Locale.ROOT));
                }
            }
            return false;
        } catch (XMLStreamException e) {
            // why: not being XML is the answer that was asked for
            return false;
        }
    }
}
