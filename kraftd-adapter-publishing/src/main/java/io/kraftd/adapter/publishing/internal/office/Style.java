package io.kraftd.adapter.publishing.internal.office;

/**
 * How a cell looks and whether it may be changed.
 *
 * @param format a number format (ECMA-376 part 1, 18.8.30)
 * @param locked whether the protected sheet keeps it from being changed
 */
public record Style(String format, boolean bold, Fill fill, boolean wrapped, boolean locked) {
    /** The colour behind a cell. */
    public enum Fill {
        NONE(""),
        HEADER("FFD9E1F2"),
        INPUT("FFFFF2CC");

        final String argb;

        Fill(String argb) {
            this.argb = argb;
        }
    }

    /** Words. */
    public static final Style TEXT = new Style("General", false, Fill.NONE, false, true);

    /** Words that run over several lines. */
    public static final Style LONG_TEXT = new Style("General", false, Fill.NONE, true, true);

    /** Words that count. */
    public static final Style BOLD = new Style("General", true, Fill.NONE, false, true);

    /** Titles of columns. */
    public static final Style HEADER = new Style("General", true, Fill.HEADER, true, true);

    /** Days. */
    public static final Style DATE = new Style("yyyy\\-mm\\-dd", false, Fill.NONE, false, true);

    /** Quantities, prices and rates, with the decimals they have. */
    public static final Style FIGURE = new Style("#,##0.########", false, Fill.NONE, false, true);

    /** Amounts with this many decimals. */
    public static Style amount(int decimals) {
        return new Style(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), false, Fill.NONE, false, true);
    }

    /** The same in bold. */
    public Style strong() {
        return new Style(format, true, fill, wrapped, locked);
    }

    /** The same for a cell that is meant to be filled in. */
    public Style input() {
        return new Style(format, bold, Fill.INPUT, wrapped, false);
    }
}
