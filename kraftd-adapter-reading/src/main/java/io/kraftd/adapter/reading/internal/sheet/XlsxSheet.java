package io.kraftd.adapter.reading.internal.sheet;

import io.kraftd.adapter.reading.internal.zip.XmlPull;
import java.time.DateTimeException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one worksheet part (ECMA-376 part 1, 18.3). */
final class XlsxSheet {
    private static final int LENGTH_OF_DAY = 10;

    private final SheetBuilder sheet;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private int row = -1;
    private int column = -1;
    private boolean rowHidden;
    private boolean formulasWithoutResult;

    XlsxSheet(SheetBuilder sheet, XlsxStrings strings, XlsxStyles styles) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
    }

    /** Whether a formula was met that nobody has calculated. */
    boolean hasFormulasWithoutResult() {
        return formulasWithoutResult;
    }

    void read(XmlPull xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts()) {
                element(xml);
            }
        }
    }

    private void element(XmlPull xml) throws XMLStreamException {
        switch (xml.name()) {
            case "col" -> column(xml);
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "mergeCell" -> {
                String range = xml.attribute("ref");
                if (range != null) {
                    CellPlace.range(range).ifPresent(sheet::merge);
                }
            }
            default -> {}
        }
    }

    private void column(XmlPull xml) {
        int first = Numbers.whole(xml.attribute("min"), 0);
        int last = Math.min(Numbers.whole(xml.attribute("max"), 0), 1 << 14);
        if (isOn(xml.attribute("hidden")) && first >= 1 && last >= first) {
            sheet.hideColumns(first - 1, last - 1);
        }
    }

    private void row(XmlPull xml) {
        row = Numbers.whole(xml.attribute("r"), row + 2) - 1;
        column = -1;
        rowHidden = isOn(xml.attribute("hidden"));
    }

    private void cell(XmlPull xml) throws XMLStreamException {
        String reference = xml.attribute("r");
        CellPlace next = new CellPlace(Math.max(row, 0), column + 1);
        CellPlace place = reference == null ? next : CellPlace.of(reference).orElse(next);
        column = place.column();
        XlsxStyles.Style style = styles.style(xml.attribute("s"));
        String type = xml.attribute("t");
        boolean formula = false;
        String value = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("v")) {
                value = characters(xml, "v");
            } else if (xml.starts("is")) {
                value = XlsxStrings.rich(xml, "is");
            }
        }
        if (rowHidden) {
            return;
        }
        if (value != null && !value.isEmpty()) {
            put(place, type == null ? "n" : type, value, style);
        } else if (formula && !"str".equals(type)) {
            formulasWithoutResult = true;
        }
    }

    private void put(CellPlace place, String type, String value, XlsxStyles.Style style) {
        switch (type) {
            case "s" -> text(place, strings.get(Numbers.whole(value.strip(), -1)), style);
            case "b" -> text(place, value.strip().equals("1") ? "TRUE" : "FALSE", style);
            case "n" -> number(place, value.strip(), style);
            case "d" -> date(place, value.strip(), style);
            default -> text(place, value, style);
        }
    }

    private void text(CellPlace place, String text, XlsxStyles.Style style) {
        sheet.text(place.row(), place.column(), text, style.bold());
    }

    private void number(CellPlace place, String value, XlsxStyles.Style style) {
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                sheet.number(place.row(), place.column(), number, style.format(), style.bold());
                return;
            }
        } catch (NumberFormatException e) {
            // why: what is stored as a number and is none is shown as it stands
        }
        text(place, value, style);
    }

    private void date(CellPlace place, String value, XlsxStyles.Style style) {
        try {
            LocalDate date = LocalDate.parse(value.substring(0, Math.min(LENGTH_OF_DAY, value.length())));
            sheet.date(place.row(), place.column(), date, style.bold());
        } catch (DateTimeException e) {
            // why: a time of day alone is no date
            text(place, value, style);
        }
    }

    private static String characters(XmlPull xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.isText()) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }

    private static boolean isOn(@Nullable String value) {
        return value != null && XmlPull.isOn(value);
    }
}
