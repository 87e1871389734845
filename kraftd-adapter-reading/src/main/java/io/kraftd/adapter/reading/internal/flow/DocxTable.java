package io.kraftd.adapter.reading.internal.flow;

import io.kraftd.adapter.reading.internal.zip.XmlPull;
import io.kraftd.domain.layout.FlowBlock;
import io.kraftd.domain.layout.FlowCell;
import io.kraftd.domain.layout.FlowTable;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one table with its cells; tables inside its cells follow it. */
final class DocxTable {
    private static final int MOST_COLUMNS = 1_000;

    private final DocxPart part;
    private final int index;
    private final List<FlowCell> cells = new ArrayList<>();
    private final List<FlowBlock> nested = new ArrayList<>();
    private int row;
    private int column;
    private int span;
    private boolean continued;
    private boolean deleted;

    DocxTable(DocxPart part) {
        this.part = part;
        this.index = part.numbering().table();
    }

    /** From the start of the table to its end. */
    void read(XmlPull xml, DocxPart.Story into) throws XMLStreamException {
        while (xml.next() && !xml.ends("tbl")) {
            if (xml.starts("tr")) {
                row(xml);
            } else {
                DocxPart.transparent(xml);
            }
        }
        into.table(new FlowTable(index, cells), nested);
    }

    private void row(XmlPull xml) throws XMLStreamException {
        column = 0;
        deleted = false;
        int before = cells.size();
        while (xml.next() && !xml.ends("tr")) {
            if (xml.starts("tc")) {
                cell(xml);
            } else if (xml.starts("trPr")) {
                rowProperties(xml);
            } else {
                DocxPart.transparent(xml);
            }
        }
        if (deleted) {
            cells.subList(before, cells.size()).clear();
        } else {
            row++;
        }
    }

    private void rowProperties(XmlPull xml) throws XMLStreamException {
        while (xml.next() && !xml.ends("trPr")) {
            if (xml.starts("gridBefore")) {
                column = columns(xml.attribute("val"), 0);
            } else if (xml.starts("del")) {
                deleted = true;
            }
        }
    }

    private void cell(XmlPull xml) throws XMLStreamException {
        span = 1;
        continued = false;
        Writing text = new Writing();
        part.story(xml, "tc", new CellStory(text));
        if (!continued) {
            part.count().add();
            cells.add(new FlowCell(row, column, span, text.text(), text.bold()));
        }
        column += span;
    }

    private void cellProperties(XmlPull xml) throws XMLStreamException {
        while (xml.next() && !xml.ends("tcPr")) {
            if (xml.starts("gridSpan")) {
                span = Math.max(1, columns(xml.attribute("val"), 1));
            } else if (xml.starts("vMerge") || xml.starts("hMerge")) {
                continued |= !"restart".equals(xml.attribute("val"));
            } else if (xml.starts("tcPrChange")) {
                xml.skip();
            }
        }
    }

    private static int columns(@Nullable String value, int otherwise) {
        boolean whole = value != null
                && !value.isEmpty()
                && value.length() <= 4
                && value.chars().allMatch(Character::isDigit);
        return whole ? Math.min(MOST_COLUMNS, Integer.parseInt(value)) : otherwise;
    }

    /** Puts the paragraphs of a cell together and its tables behind the table. */
    private final class CellStory implements DocxPart.Story {
        private final Writing text;

        private CellStory(Writing text) {
            this.text = text;
        }

        @Override
        public void paragraph(Writing line, boolean heading) {
            text.line(line);
        }

        @Override
        public void table(FlowTable table, List<FlowBlock> inside) {
            nested.add(table);
            nested.addAll(inside);
        }

        @Override
        public void other(XmlPull xml) throws XMLStreamException {
            if (xml.starts("tcPr")) {
                cellProperties(xml);
            } else {
                DocxPart.transparent(xml);
            }
        }
    }
}
