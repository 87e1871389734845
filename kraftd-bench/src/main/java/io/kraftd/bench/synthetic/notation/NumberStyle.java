package io.kraftd.bench.synthetic.notation;

import java.math.BigDecimal;

/** Ways to write a number. */
public enum NumberStyle {
    /** 1,234.56 */
    POINT_COMMA(".", ","),
    /** 1.234,56 */
    COMMA_POINT(",", "."),
    /** 1 234,56 with a space that does not break. */
    COMMA_SPACE(",", "\u00A0"),
    /** 1'234.56 */
    POINT_APOSTROPHE(".", "'"),
    /** 1234.56 */
    POINT_PLAIN(".", ""),
    /** 1234,56 */
    COMMA_PLAIN(",", ""),
    /** 12,34,567.89, groups of two above the thousands. */
    INDIAN(".", ","),
    /** Arabic-Indic digits with their own separators. */
    ARABIC("\u066B", "\u066C");

    private final String point;
    private final String group;

    NumberStyle(String point, String group) {
        this.point = point;
        this.group = group;
    }

    /** The number with at least so many decimals; trailing zeros beyond them are dropped. */
    public String write(BigDecimal value, int leastDecimals) {
        BigDecimal scaled = value.stripTrailingZeros();
        if (scaled.scale() < leastDecimals) {
            scaled = scaled.setScale(leastDecimals);
        }
        String plain = scaled.abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = grouped(dot < 0 ? plain : plain.substring(0, dot));
        String written = (scaled.signum() < 0 ? "-" : "") + whole + (dot < 0 ? "" : point + plain.substring(dot + 1));
        return digits(written);
    }

    /** The text with the digits of this style. */
    public String digits(String text) {
        if (this != ARABIC) {
            return text;
        }
        StringBuilder changed = new StringBuilder();
        text.chars().map(c -> c >= '0' && c <= '9' ? c - '0' + 0x660 : c).forEach(c -> changed.append((char) c));
        return changed.toString();
    }

    private String grouped(String whole) {
        StringBuilder grouped = new StringBuilder(whole);
        int step = this == INDIAN ? 2 : 3;
        for (int at = whole.length() - 3; at > 0; at -= step) {
            grouped.insert(at, group);
        }
        return grouped.toString();
    }
}
