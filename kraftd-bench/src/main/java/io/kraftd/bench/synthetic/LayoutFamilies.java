package io.kraftd.bench.synthetic;

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

    /** The PDF families of this half. */
    public List<PdfFamily> pdf() {
        return half(EnumSet.allOf(PdfFamily.class), HELD_OUT_PDF);
    }

    /** The workbook families of this half. */
    public List<XlsxFamily> xlsx() {
        return half(EnumSet.allOf(XlsxFamily.class), HELD_OUT_XLSX);
    }

    private <T> List<T> half(Set<T> all, Set<T> heldOut) {
        return all.stream()
                .filter(family -> heldOut.contains(family) == (this == HELD_OUT))
                .toList();
    }
}
