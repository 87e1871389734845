package io.kraftd.adapter.reading.internal.flow;

import io.kraftd.adapter.reading.internal.zip.XmlPull;
import io.kraftd.domain.layout.FlowBlock;
import io.kraftd.domain.layout.FlowTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph with its runs. */
final class DocxParagraph {
    private final DocxPart part;
    private final DocxStyles styles;
    private final Writing writing = new Writing();
    private @Nullable String style;
    private boolean heading;
    private boolean bold;
    private boolean hidden;
    private boolean inText;

    DocxParagraph(DocxPart part, DocxStyles styles) {
        this.part = part;
        this.styles = styles;
    }

    /** From the start of the paragraph to its end; what its text boxes hold follows it. */
    void read(XmlPull xml, DocxPart.Story into) throws XMLStreamException {
        Boxes boxes = new Boxes();
        while (xml.next() && !xml.ends("p")) {
            if (xml.starts("txbxContent")) {
                part.story(xml, "txbxContent", boxes);
            } else {
                at(xml);
            }
        }
        into.paragraph(writing, heading || styles.isHeading(style));
        boxes.replay(into);
    }

    private void at(XmlPull xml) throws XMLStreamException {
        if (xml.isText()) {
            if (inText) {
                write(xml.text());
            }
        } else if (xml.ends("t")) {
            inText = false;
        } else if (xml.starts()) {
            element(xml);
        }
    }

    private void element(XmlPull xml) throws XMLStreamException {
        switch (xml.name()) {
            case "pPr" -> paragraphProperties(xml);
            case "r" -> {
                bold = styles.isBold(style);
                hidden = false;
            }
            case "rPr" -> runProperties(xml);
            case "t" -> inText = true;
            case "tab", "ptab" -> write("\t");
            case "br", "cr" -> write("\n");
            case "p" -> xml.skip(); // why: paragraphs of drawings belong to another language
            case "noBreakHyphen" -> write("-");
            default -> DocxPart.transparent(xml);
        }
    }

    private void write(String text) {
        if (!hidden) {
            writing.write(text, bold);
        }
    }

    private void paragraphProperties(XmlPull xml) throws XMLStreamException {
        while (xml.next() && !xml.ends("pPr")) {
            if (xml.starts("pStyle")) {
                style = xml.attribute("val");
            } else if (xml.starts("outlineLvl")) {
                heading = DocxStyles.isHeadingLevel(xml.attribute("val"));
            } else if (xml.starts("rPr") || xml.starts("pPrChange")) {
                xml.skip();
            }
        }
    }

    private void runProperties(XmlPull xml) throws XMLStreamException {
        while (xml.next() && !xml.ends("rPr")) {
            if (xml.starts("b")) {
                bold = XmlPull.isOn(xml.attribute("val"));
            } else if (xml.starts("rStyle")) {
                bold |= styles.isBold(xml.attribute("val"));
            } else if (xml.starts("vanish")) {
                hidden = XmlPull.isOn(xml.attribute("val"));
            } else if (xml.starts("rPrChange")) {
                xml.skip();
            }
        }
    }

    /** Holds back what text boxes say until the paragraph they hang on is done. */
    private static final class Boxes implements DocxPart.Story {
        private final List<Consumer<DocxPart.Story>> held = new ArrayList<>();

        @Override
        public void paragraph(Writing text, boolean heading) {
            held.add(story -> story.paragraph(text, heading));
        }

        @Override
        public void table(FlowTable table, List<FlowBlock> nested) {
            held.add(story -> story.table(table, nested));
        }

        void replay(DocxPart.Story into) {
            held.forEach(h -> h.accept(into));
        }
    }
}
