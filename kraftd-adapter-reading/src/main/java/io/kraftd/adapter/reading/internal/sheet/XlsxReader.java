package io.kraftd.adapter.reading.internal.sheet;

import io.kraftd.adapter.reading.internal.CellCount;
import io.kraftd.adapter.reading.internal.zip.OfficePackage;
import io.kraftd.adapter.reading.internal.zip.XmlPull;
import io.kraftd.adapter.reading.internal.zip.ZipParts;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/** Reads XLSX workbooks: every worksheet with what is seen in its cells. */
public final class XlsxReader {
    private final OfficePackage office;
    private final CellCount count;
    private final String workbook;
    private final Map<String, OfficePackage.Relation> relations = new HashMap<>();
    private final List<SheetEntry> entries = new ArrayList<>();
    private final XlsxStrings strings = new XlsxStrings();
    private final XlsxStyles styles = new XlsxStyles();
    private final List<String> warnings = new ArrayList<>();
    private boolean since1904;

    private record SheetEntry(String name, boolean hidden, String relation) {}

    private XlsxReader(OfficePackage office, CellCount count) {
        this.office = office;
        this.count = count;
        this.workbook = office.mainPart()
                .orElseThrow(() -> ZipParts.corrupt(new ZipException("A workbook without its main part")));
    }

    /** How many sheets the workbook names. */
    public static int sheets(byte[] file, ReadingLimits limits, Deadline deadline) {
        XlsxReader reader = reader(file, limits, deadline);
        reader.readWorkbook();
        return reader.entries.size();
    }

    /** Every worksheet, hidden ones marked. */
    public static DocumentLayout read(byte[] file, ReadingLimits limits, Deadline deadline) {
        return reader(file, limits, deadline).layout();
    }

    private static XlsxReader reader(byte[] file, ReadingLimits limits, Deadline deadline) {
        return new XlsxReader(new OfficePackage(ZipParts.of(file, limits, deadline)), new CellCount(limits, deadline));
    }

    private DocumentLayout layout() {
        readWorkbook();
        for (OfficePackage.Relation relation : office.relations(workbook)) {
            relations.put(relation.id(), relation);
            if (relation.type().equals("sharedStrings") && office.has(relation.part())) {
                office.read(relation.part(), strings::read);
            } else if (relation.type().equals("styles") && office.has(relation.part())) {
                office.read(relation.part(), styles::read);
            }
        }
        CellFormats formats = new CellFormats(since1904);
        List<Sheet> sheets = new ArrayList<>();
        for (SheetEntry entry : entries) {
            OfficePackage.Relation relation = relations.get(entry.relation());
            if (relation != null && relation.type().equals("worksheet")) {
                sheets.add(sheet(entry, relation.part(), formats));
            }
        }
        return DocumentLayout.ofSheets(FileKind.XLSX, sheets, warnings);
    }

    private Sheet sheet(SheetEntry entry, String part, CellFormats formats) {
        SheetBuilder builder = new SheetBuilder(entry.name(), entry.hidden(), formats, count);
        XlsxSheet sheet = new XlsxSheet(builder, strings, styles);
        office.read(part, sheet::read);
        if (sheet.hasFormulasWithoutResult()) {
            warnings.add("Sheet \"" + entry.name()
                    + "\" has formulas without stored results; open and save it in a spreadsheet program.");
        }
        return builder.build();
    }

    private void readWorkbook() {
        office.read(workbook, this::workbook);
    }

    private void workbook(XmlPull xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                String date1904 = xml.attribute("date1904");
                since1904 = date1904 != null && XmlPull.isOn(date1904);
            } else if (xml.starts("sheet")) {
                String name = xml.attribute("name");
                String relation = xml.attribute("id");
                String state = xml.attribute("state");
                if (name != null && relation != null) {
                    entries.add(new SheetEntry(name, state != null && !state.equals("visible"), relation));
                }
            }
        }
    }
}
