package io.kraftd.domain.procurement.pairs;

/**
 * How one supplier writes, the same through a whole quotation.
 *
 * @param typos the share of words that are mistyped
 * @param abbreviates the share of the words one can shorten that it shortens
 * @param reorders the share of descriptions whose parts it puts in another order
 * @param repacks the share of lines it offers in packs or other units where it can
 * @param decimalComma whether it writes 1,5 for 1.5
 * @param repeatsCodes whether it prints the buyer's item codes
 * @param ownCodes whether it prints item codes of its own
 * @param knownUnits whether its units are known to whoever reads the quotation
 */
record Habits(
        double typos,
        double abbreviates,
        double reorders,
        double repacks,
        boolean upperCase,
        boolean decimalComma,
        boolean repeatsCodes,
        boolean ownCodes,
        boolean knownUnits) {

    static Habits any(Chance chance) {
        return new Habits(
                chance.of(0.3) ? 0 : chance.between(0.01, 0.08),
                chance.between(0.0, 0.9),
                chance.between(0.0, 0.6),
                chance.between(0.1, 0.6),
                chance.of(0.2),
                chance.of(0.15),
                chance.of(0.3),
                chance.of(0.5),
                chance.of(0.85));
    }
}
