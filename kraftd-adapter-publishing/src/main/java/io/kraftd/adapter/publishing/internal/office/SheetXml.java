package io.kraftd.adapter.publishing.internal.office;

import io.kraftd.adapter.publishing.internal.office.Tab.Content;
import io.kraftd.adapter.publishing.internal.text.Neutral;
import io.kraftd.adapter.publishing.internal.text.XmlText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one worksheet (ECMA-376 part 1, 18.3). */
final class SheetXml {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LONGEST_TEXT = 32_767;

    private final Tab tab;
    private final Styles styles;
    private final XmlText xml = new XmlText();

    private SheetXml(Tab tab, Styles styles) {
        this.tab = tab;
        this.styles = styles;
    }

    static byte[] of(Tab tab, Styles styles, boolean first) {
        SheetXml sheet = new SheetXml(tab, styles);
        sheet.xml.start("worksheet", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        sheet.xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", "1").end();
        sheet.view(first);
        sheet.columns();
        sheet.rows();
        if (tab.isProtected) {
            sheet.xml.empty("sheetProtection", "sheet", "1", "formatColumns", "0", "formatRows", "0");
        }
        sheet.xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToHeight", "0");
        return sheet.xml.end().bytes();
    }

    private void view(boolean first) {
        xml.start("sheetViews").start("sheetView", "tabSelected", first ? "1" : null, "workbookViewId", "0");
        if (tab.frozenRows > 0 || tab.frozenColumns > 0) {
            String pane = tab.frozenColumns == 0 ? "bottomLeft" : tab.frozenRows == 0 ? "topRight" : "bottomRight";
            xml.empty(
                    "pane",
                    "xSplit",
                    split(tab.frozenColumns),
                    "ySplit",
                    split(tab.frozenRows),
                    "topLeftCell",
                    CellRef.of(tab.frozenRows, tab.frozenColumns),
                    "activePane",
                    pane,
                    "state",
                    "frozen");
        }
        xml.end().end();
    }

    private static @Nullable String split(int count) {
        return count == 0 ? null : Integer.toString(count);
    }

    private void columns() {
        if (tab.widths.isEmpty()) {
            return;
        }
        xml.start("cols");
        for (int i = 0; i < tab.widths.size(); i++) {
            String number = Integer.toString(i + 1);
            xml.empty(
                    "col",
                    "min",
                    number,
                    "max",
                    number,
                    "width",
                    tab.widths.get(i).toString(),
                    "customWidth",
                    "1");
        }
        xml.end();
    }

    private void rows() {
        xml.start("sheetData");
        for (Map.Entry<Integer, Map<Integer, Tab.Filled>> row : tab.rows.entrySet()) {
            int lines = RowHeight.lines(row.getValue(), tab.widths);
            String height = lines == 1 ? null : Integer.toString(lines * RowHeight.OF_A_LINE);
            xml.start(
                    "row",
                    "r",
                    Integer.toString(row.getKey() + 1),
                    "ht",
                    height,
                    "customHeight",
                    height == null ? null : "1");
            row.getValue().forEach((column, filled) -> cell(CellRef.of(row.getKey(), column), filled));
            xml.end();
        }
        xml.end();
    }

    private void cell(String reference, Tab.Filled filled) {
        String style = Integer.toString(styles.index(filled.style()));
        Content content = filled.content();
        if (content instanceof Content.Words words) {
            xml.start("c", "r", reference, "s", style, "t", "inlineStr").start("is");
            xml.leaf("t", cellText(words.text()), "xml:space", "preserve").end().end();
        } else if (content instanceof Content.Number number) {
            number(reference, style, number.number());
        } else if (content instanceof Content.Day day) {
            number(reference, style, BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day.date())));
        } else if (content instanceof Content.Formula formula && formula.result() != null) {
            xml.start("c", "r", reference, "s", style).leaf("f", formula.formula());
            xml.leaf("v", plain(formula.result())).end();
        } else if (content instanceof Content.Formula formula) {
            wordFormula(reference, style, formula.formula(), "");
        } else if (content instanceof Content.WordFormula formula) {
            wordFormula(reference, style, formula.formula(), formula.result());
        } else {
            xml.empty("c", "r", reference, "s", style);
        }
    }

    private void number(String reference, String style, BigDecimal number) {
        xml.start("c", "r", reference, "s", style).leaf("v", plain(number)).end();
    }

    private void wordFormula(String reference, String style, String formula, String result) {
        xml.start("c", "r", reference, "s", style, "t", "str").leaf("f", formula);
        xml.leaf("v", cellText(result)).end();
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String cellText(String text) {
        String harmless = Neutral.of(text);
        return harmless.length() <= LONGEST_TEXT ? harmless : harmless.substring(0, LONGEST_TEXT);
    }
}
