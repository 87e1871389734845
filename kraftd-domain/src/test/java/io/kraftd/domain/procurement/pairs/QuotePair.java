package io.kraftd.domain.procurement.pairs;

import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An inquiry and a quotation that answers it.
 *
 * @param items what each line of the inquiry asks for, by its id; for judging only
 */
public record QuotePair(
        long seed, List<RfqLine> inquiry, List<QuotationLine> quotation, Truth truth, Map<String, Item> items) {

    /**
     * What is right.
     *
     * @param answers line of the quotation to the lines of the inquiry it prices; two of them when it merges two, and two
     *     lines of the quotation may name the same one when it was split
     * @param missing the line of the inquiry that is not priced
     * @param extras lines of the quotation nobody asked for
     * @param alternates line of the quotation that offers something else to the line of the inquiry it stands beside
     */
    public record Truth(
            Map<String, List<String>> answers, String missing, Set<String> extras, Map<String, String> alternates) {}
}
