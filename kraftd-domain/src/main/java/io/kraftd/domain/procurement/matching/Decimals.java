package io.kraftd.domain.procurement.matching;

/** Numbers as descriptions print them. */
final class Decimals {
    private Decimals() {}

    /** A comma with three digits behind it groups thousands, any other comma is a decimal mark. */
    static double parse(String digits) {
        String plain = digits.matches("[1-9]\\d{0,2}(,\\d{3})+") ? digits.replace(",", "") : digits.replace(',', '.');
        int last = plain.lastIndexOf('.');
        String single = last < 0 ? plain : plain.substring(0, last).replace(".", "") + plain.substring(last);
        return Double.parseDouble(single);
    }
}
