package io.kraftd.app.samples;

import java.math.BigDecimal;
import java.util.function.Consumer;

/** The XML of one sheet (ECMA-376), row by row. */
final class SheetXml {
    private final StringBuilder xml = new StringBuilder();
    private int number;

    void blank() {
        number++;
    }

    void row(Consumer<Row> cells) {
        number++;
        xml.append("<row r=\"").append(number).append("\">");
        cells.accept(new Row());
        xml.append("</row>");
    }

    String xml() {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + xml
                + "</sheetData></worksheet>";
    }

    /** The cells of one row, in the order of their columns; styles are those of {@link XlsxFile}. */
    final class Row {
        Row text(String column, String text) {
            String safe = text.replace("&", "&amp;").replace("<", "&lt;");
            return cell(column, " t=\"inlineStr\"", "<is><t>" + safe + "</t></is>");
        }

        Row number(String column, BigDecimal value) {
            return cell(column, "", "<v>" + value.toPlainString() + "</v>");
        }

        Row money(String column, BigDecimal value) {
            return cell(column, " s=\"1\"", "<v>" + value.toPlainString() + "</v>");
        }

        Row day(String column, long serial) {
            return cell(column, " s=\"2\"", "<v>" + serial + "</v>");
        }

        Row product(String column, String first, String second, BigDecimal value) {
            String formula = "<f>ROUND(%s%d*%s%d,2)</f>".formatted(first, number, second, number);
            return cell(column, " s=\"1\"", formula + "<v>" + value.toPlainString() + "</v>");
        }

        Row quotient(String column, String first, String second, String by, BigDecimal value) {
            String formula = "<f>ROUND(%s%d*%s%d/%s%d,2)</f>".formatted(first, number, second, number, by, number);
            return cell(column, " s=\"1\"", formula + "<v>" + value.toPlainString() + "</v>");
        }

        private Row cell(String column, String attributes, String contents) {
            xml.append("<c r=\"")
                    .append(column)
                    .append(number)
                    .append('"')
                    .append(attributes)
                    .append('>');
            xml.append(contents).append("</c>");
            return this;
        }
    }
}
