package io.kraftd.adapter.reading.internal.flow;

import io.kraftd.adapter.reading.internal.CellCount;
import io.kraftd.adapter.reading.internal.zip.XmlPull;
import io.kraftd.domain.layout.FlowBlock;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.layout.FlowTable;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Walks the story of one part: body, header or footer (ECMA-376 part 1, 17.3 and 17.4). */
final class DocxPart {
    private static final int DEEPEST = 40;

    private final DocxStyles styles;
    private final CellCount count;
    private final Numbering numbering;
    private final FlowParagraph.Zone zone;
    private int depth;

    /** Numbers paragraphs and tables over all parts of a document. */
    static final class Numbering {
        private int paragraphs;
        private int tables;

        int paragraph() {
            return paragraphs++;
        }

        int table() {
            return tables++;
        }
    }

    /** Takes the blocks of a story one after the other. */
    interface Story {
        void paragraph(Writing text, boolean heading);

        void table(FlowTable table, List<FlowBlock> nested);

        /** Meets what is neither. */
        default void other(XmlPull xml) throws XMLStreamException {
            transparent(xml);
        }
    }

    DocxPart(DocxStyles styles, CellCount count, Numbering numbering, FlowParagraph.Zone zone) {
        this.styles = styles;
        this.count = count;
        this.numbering = numbering;
        this.zone = zone;
    }

    /** All blocks of the part, tables inside tables and text boxes after what they stand in. */
    List<FlowBlock> read(XmlPull xml) throws XMLStreamException {
        List<FlowBlock> blocks = new ArrayList<>();
        story(xml, "", blocksInto(blocks));
        return blocks;
    }

    Numbering numbering() {
        return numbering;
    }

    CellCount count() {
        return count;
    }

    /** Reads paragraphs and tables up to the end of the named element. */
    void story(XmlPull xml, String end, Story into) throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("Nested too deep");
        }
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("p")) {
                new DocxParagraph(this, styles).read(xml, into);
            } else if (xml.starts("tbl")) {
                new DocxTable(this).read(xml, into);
            } else {
                into.other(xml);
            }
        }
        depth--;
    }

    /** Passes over what is not to be read; everything else is looked into. */
    static void transparent(XmlPull xml) throws XMLStreamException {
        if (!xml.starts()) {
            return;
        }
        switch (xml.name()) {
            case "del", "moveFrom", "Fallback", "sectPr", "tblGrid", "tblPr" -> xml.skip();
            case "sdtPr" -> {
                if (showsPlaceholder(xml)) {
                    skipContent(xml);
                }
            }
            default -> {}
        }
    }

    private static boolean showsPlaceholder(XmlPull xml) throws XMLStreamException {
        boolean placeholder = false;
        while (xml.next() && !xml.ends("sdtPr")) {
            placeholder |= xml.starts("showingPlcHdr") && XmlPull.isOn(xml.attribute("val"));
        }
        return placeholder;
    }

    private static void skipContent(XmlPull xml) throws XMLStreamException {
        while (xml.next() && !xml.ends("sdt")) {
            if (xml.starts("sdtContent")) {
                xml.skip();
                return;
            }
        }
    }

    Story blocksInto(List<FlowBlock> blocks) {
        return new Story() {
            @Override
            public void paragraph(Writing text, boolean heading) {
                int index = numbering.paragraph();
                if (!text.text().isEmpty()) {
                    count.add();
                    blocks.add(new FlowParagraph(index, text.text(), heading, text.bold(), zone));
                }
            }

            @Override
            public void table(FlowTable table, List<FlowBlock> nested) {
                blocks.add(table);
                blocks.addAll(nested);
            }
        };
    }
}
