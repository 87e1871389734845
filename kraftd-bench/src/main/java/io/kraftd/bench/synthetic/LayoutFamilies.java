package io.kraftd.bench.synthetic;

import io.kraftd.bench.synthetic.office.CsvFamily;
import io.kraftd.bench.synthetic.office.DocxFamily;
import io.kraftd.bench.synthetic.office.XlsxFamily;
import io.kraftd.bench.synthetic.pdf.PdfFamily;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which layout families may be looked at while a reader is developed and which are kept for measuring it. A held-out family puts its
 * pages together in ways no development family does; nobody tunes a reader on its documents.
 */
public enum LayoutFamilies {
    /** For development: every family that is not held out. */
    DEVELOPMENT,
    /** For measuring only. */
    HELD_OUT;

    /** The held-out families of PDF, scan and image. */
    public static final Set<PdfFamily> HELD_OUT_PDF =
            Set.of(PdfFamily.DOTTED, PdfFamily.STRIP, PdfFamily.PANEL, PdfFamily.STACKED);

    /** The held-out families of workbooks. */
    public static final Set<XlsxFamily> HELD_OUT_XLSX = Set.of(XlsxFamily.TWO_ROW_HEAD, XlsxFamily.TOTALS_FIRST);

    /** The held-out families of word processor files. */
    public static final Set<DocxFamily> HELD_OUT_DOCX = Set.of(DocxFamily.NESTED, DocxFamily.LETTER);

    /** The held-out families of delimited text. */
    public static final Set<CsvFamily> HELD_OUT_CSV = Set.of(CsvFamily.FLAT);

    /** The PDF families of this half. */
    public List<PdfFamily> pdf() {
        return half(EnumSet.allOf(PdfFamily.class), HELD_OUT_PDF);
    }

    /** The workbook families of this half. */
    public List<XlsxFamily> xlsx() {
        return half(EnumSet.allOf(XlsxFamily.class), HELD_OUT_XLSX);
    }

    /** The word processor families of this half. */
    public List<DocxFamily> docx() {
        return half(EnumSet.allOf(DocxFamily.class), HELD_OUT_DOCX);
    }

    /** The families of delimited text of this half. */
    public List<CsvFamily> csv() {
        return half(EnumSet.allOf(CsvFamily.class), HELD_OUT_CSV);
    }

    private <T> List<T> half(Set<T> all, Set<T> heldOut) {
        return all.stream()
                .filter(family -> heldOut.contains(family) == (this == HELD_OUT))
                .toList();
    }
}
