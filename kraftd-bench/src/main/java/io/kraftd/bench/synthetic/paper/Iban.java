package io.kraftd.bench.synthetic.paper;

import java.math.BigInteger;

/** Account numbers with the check digits of ISO 13616. */
final class Iban {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private Iban() {}

    /** The draft with its third and fourth character replaced by the check digits, in groups of four. */
    static String of(String draft) {
        String country = draft.substring(0, 2);
        String account = draft.substring(4);
        int rest = number(account + country + "00").mod(NINETY_SEVEN).intValue();
        String check = String.valueOf(100 + 98 - rest).substring(1);
        return (country + check + account).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static BigInteger number(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString());
    }
}
